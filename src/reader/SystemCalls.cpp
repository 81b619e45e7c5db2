// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader/SystemCalls.h"

#include <QtGlobal>

#if defined(Q_OS_LINUX) && (defined(__x86_64__) || defined(__aarch64__))

#include <cerrno>
#include <cstddef>
#include <linux/audit.h>
#include <linux/filter.h>
#include <linux/sched.h>
#include <linux/seccomp.h>
#include <sys/syscall.h>
#include <unistd.h>
#include <vector>

namespace dbledger::reader {

namespace {

#ifdef __x86_64__
constexpr quint32 ourArchitecture = AUDIT_ARCH_X86_64;
#else
constexpr quint32 ourArchitecture = AUDIT_ARCH_AARCH64;
#endif
constexpr quint32 otherCallTable = 0x40000000; ///< x86-64 has a second set of numbers for the same calls from here on

constexpr int forbidden[] = {
    // the network, and what opens sockets behind the kernel's back
    SYS_socket, SYS_socketpair, SYS_connect, SYS_bind, SYS_listen, SYS_io_uring_setup,
    // other processes and programs
    SYS_execve, SYS_execveat,
#ifdef SYS_fork
    SYS_fork, SYS_vfork,
#endif
    SYS_ptrace, SYS_process_vm_readv, SYS_process_vm_writev, SYS_kill, SYS_tkill, SYS_rt_sigqueueinfo,
    SYS_rt_tgsigqueueinfo, SYS_pidfd_open, SYS_pidfd_send_signal, SYS_pidfd_getfd,
    // the system it runs on, and doors that holes in kernels were found behind
    SYS_mount, SYS_umount2, SYS_pivot_root, SYS_chroot, SYS_unshare, SYS_setns, SYS_keyctl, SYS_add_key,
    SYS_request_key, SYS_bpf, SYS_perf_event_open, SYS_userfaultfd, SYS_open_by_handle_at, SYS_init_module,
    SYS_finit_module, SYS_kexec_load, SYS_reboot};

/// A filter in the kernel's own little language. The word it compares is what load() put there last.
class Program
{
public:
    void load(std::size_t offset) { m_code.push_back(BPF_STMT(BPF_LD | BPF_W | BPF_ABS, quint32(offset))); }
    void answer(quint32 action) { m_code.push_back(BPF_STMT(BPF_RET | BPF_K, action)); }
    void refuse(int error = EPERM) { answer(SECCOMP_RET_ERRNO | quint32(error)); }
    /// The next `count` instructions are skipped unless the word equals / has a bit of / is at least `value`.
    void ifEqual(quint32 value, quint8 count = 1) { jump(BPF_JEQ, value, 0, count); }
    void ifAnyBit(quint32 value, quint8 count = 1) { jump(BPF_JSET, value, 0, count); }
    void ifAtLeast(quint32 value, quint8 count = 1) { jump(BPF_JGE, value, 0, count); }
    /// The next instruction is skipped if it equals `value`.
    void unlessEqual(quint32 value) { jump(BPF_JEQ, value, 1, 0); }

    bool install()
    {
        const sock_fprog program{static_cast<unsigned short>(m_code.size()), m_code.data()};
        return syscall(SYS_seccomp, SECCOMP_SET_MODE_FILTER, SECCOMP_FILTER_FLAG_TSYNC, &program) == 0;
    }

private:
    void jump(int condition, quint32 value, quint8 skipIfTrue, quint8 skipIfFalse)
    {
        m_code.push_back(BPF_JUMP(BPF_JMP | condition | BPF_K, value, skipIfTrue, skipIfFalse));
    }

    std::vector<sock_filter> m_code;
};

/// Where the low word of a system call's argument lies; both architectures are little endian.
constexpr std::size_t argument(std::size_t number)
{
    return offsetof(seccomp_data, args) + number * sizeof(quint64);
}

} // namespace

bool restrictSystemCalls()
{
    Program program;
    program.load(offsetof(seccomp_data, arch));
    program.unlessEqual(ourArchitecture);
    program.answer(SECCOMP_RET_KILL_PROCESS);

    program.load(offsetof(seccomp_data, nr));
    program.ifAtLeast(otherCallTable);
    program.refuse();
    for (const int call : forbidden) {
        program.ifEqual(quint32(call));
        program.refuse();
    }
    program.ifEqual(SYS_clone3); // its flags lie in memory that a filter cannot see; the C library then takes clone
    program.refuse(ENOSYS);

    program.ifEqual(SYS_clone, 4);
    program.load(argument(0));
    program.ifAnyBit(CLONE_THREAD);
    program.answer(SECCOMP_RET_ALLOW);
    program.refuse();

    program.ifEqual(SYS_tgkill, 4); // abort() sends itself a signal
    program.load(argument(0));
    program.ifEqual(quint32(getpid()));
    program.answer(SECCOMP_RET_ALLOW);
    program.refuse();

    program.answer(SECCOMP_RET_ALLOW);
    return program.install();
}

} // namespace dbledger::reader

#else

bool dbledger::reader::restrictSystemCalls()
{
    return false;
}

#endif
