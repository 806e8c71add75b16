from .._runtime import Model
from .action_relation import ActionRelation
from .application_relation import ApplicationRelation
from .environment_relation import EnvironmentRelation
from .project_relation import ProjectRelation
from .server_list import ServerList
from .user_relation import UserRelation


class Daemon(Model):
    """A background process that is kept alive."""

    application: ApplicationRelation | None
    """The application it is linked to."""

    command: str
    """The command that starts it."""

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
    """Name that tells it from others, given by a user or by Devopness."""

    process_count: int
    """How many processes of the program run at the same time."""

    project: ProjectRelation | None
    run_as_user: str
    """Unix user that runs the command."""

    servers: ServerList
    """The servers it is linked to."""

    updated_at: str
    """When it last changed."""

    working_directory: str | None
    """Directory in which the command runs. It is relative to the application, if there is one;
    else it is an absolute path."""
