from .._runtime import Model
from .action_relation_shallow import ActionRelationShallow
from .application_relation import ApplicationRelation
from .cron_job_pattern import CronJobPattern
from .user_relation import UserRelation


class CronJobRelation(Model):
    """A command that runs at set times."""

    application: ApplicationRelation | None = None
    """The application it is linked to."""

    command: str
    """The command to run."""

    created_at: str | None = None
    """When it was created."""

    created_by_user: UserRelation | None = None
    """The user who created it."""

    id: int
    is_auto_generated: bool
    """Whether Devopness created it, rather than a user."""

    last_action: ActionRelationShallow | None = None
    """The newest action on it."""

    name: str
    pattern: str
    """When it runs, as a cron expression of five fields: minute, hour, day of the month, month,
    day of the week."""

    pattern_human_readable: CronJobPattern
    """How often it runs, as text."""

    run_as_user: str
    """Unix user that runs the command."""

    updated_at: str | None = None
    """When it last changed."""
