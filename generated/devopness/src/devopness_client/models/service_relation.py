from .._runtime import Model
from .action_relation_shallow import ActionRelationShallow
from .service_initial_state import ServiceInitialState


class ServiceRelation(Model):
    """A program that runs on servers, such as a database or a web server."""

    auto_start: bool
    """Whether it starts when the operating system boots."""

    created_at: str | None = None
    """When it was created."""

    description: str | None
    """What the service is, in its author's words."""

    id: int
    initial_state: ServiceInitialState
    """State it should have right after it was installed."""

    is_auto_generated: bool
    """Whether Devopness created it, rather than a user."""

    last_action: ActionRelationShallow | None = None
    """The newest action on it."""

    name: str
    """Name of the service, as text for a user interface."""

    type: str
    """Which service it is, such as `nginx`."""

    type_human_readable: str
    """`type` as text for a user interface."""

    updated_at: str | None = None
    """When it last changed."""

    version: str | None
    """Version that is installed."""
