package io.handoff.violations.notification.smtp;

/** Stands for the mail server. */
public final class MailServer {}
