from .._runtime import DateTime, Model


class CronjobLogs(Model):
    """When a cron job ran and how it ended."""

    exit_code: int | None = None
    """Exit code of the command."""

    finished_at: DateTime | None = None
    """When the command ended."""

    started_at: DateTime | None = None
    """When the command began to run."""
