from .._runtime import Model
from .action_relation import ActionRelation
from .application_relation import ApplicationRelation
from .cron_job_pattern import CronJobPattern
from .environment_relation import EnvironmentRelation
from .project_relation import ProjectRelation
from .server_list import ServerList
from .user_relation import UserRelation


class CronJob(Model):
    """A command that runs at set times."""

    application: ApplicationRelation | None
    """The application it is linked to."""

    command: str
    """The command to run."""

    created_at: str
    """When it was created."""

    created_by_user: UserRelation | None
    """The user who created it."""

    environment: EnvironmentRelation | None
    id: int
    is_auto_generated: bool
    """Whether Devopness created it, rather than a user."""

    last_action: ActionRelation | None
    """The newest action on it."""

    name: str
    pattern: str
    """When it runs, as a cron expression of five fields: minute, hour, day of the month, month,
    day of the week."""

    pattern_human_readable: CronJobPattern
    """How often it runs, as text."""

    project: ProjectRelation | None
    run_as_user: str
    """Unix user that runs the command."""

    servers: ServerList
    """The servers it is linked to."""

    updated_at: str
    """When it last changed."""
