from .._runtime import Model
from .action_relation import ActionRelation
from .environment_relation import EnvironmentRelation
from .project_relation import ProjectRelation
from .server_list import ServerList
from .service_initial_state import ServiceInitialState
from .user_relation import UserRelation


class Service(Model):
    """A program that runs on servers, such as a database or a web server."""

    auto_start: bool
    """Whether it starts when the operating system boots."""

    created_at: str
    """When it was created."""

    created_by_user: UserRelation | None
    """The user who created it."""

    description: str | None
    """What the service is, in its author's words."""

    environment: EnvironmentRelation | None
    id: int
    initial_state: ServiceInitialState
    """State it should have right after it was installed."""

    is_auto_generated: bool
    """Whether Devopness created it, rather than a user."""

    last_action: ActionRelation | None
    """The newest action on it."""

    name: str
    """Name of the service, as text for a user interface."""

    project: ProjectRelation | None
    servers: ServerList
    """The servers it is linked to."""

    type: str
    """Which service it is, such as `nginx`."""

    type_human_readable: str
    """`type` as text for a user interface."""

    updated_at: str
    """When it last changed."""

    version: str | None
    """Version that is installed."""
