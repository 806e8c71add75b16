from .._runtime import Model
from .action_relation_shallow import ActionRelationShallow
from .application_relation import ApplicationRelation
from .user_relation import UserRelation


class DaemonRelation(Model):
    """A background process that is kept alive."""

    application: ApplicationRelation | None
    """The application it is linked to."""

    command: str
    """The command that starts it."""

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
    """Name that tells it from others, given by a user or by Devopness."""

    process_count: int
    """How many processes of the program run at the same time."""

    run_as_user: str
    """Unix user that runs the command."""

    updated_at: str | None = None
    """When it last changed."""

    working_directory: str | None
    """Directory in which the command runs. It is relative to the application, if there is one;
    else it is an absolute path."""
