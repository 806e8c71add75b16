from .._runtime import Model, OpenStrEnum
from .action_relation_shallow import ActionRelationShallow
from .credential_relation import CredentialRelation


class ServerStatus(OpenStrEnum):
    CONFIGURING = "configuring"
    FAILED = "failed"
    PENDING = "pending"
    PROVISIONED = "provisioned"
    PROVISIONING = "provisioning"
    RESTARTING = "restarting"
    RUNNING = "running"
    STOPPED = "stopped"


class ServerRelation(Model):
    """A server at a cloud provider, or one you run yourself."""

    active: bool
    """Whether the server is in use."""

    created_at: str | None = None
    """When it was created."""

    created_by: int
    """Id of the user who made it and owns it."""

    credential: CredentialRelation | None = None
    hostname: str
    id: int
    ip_address: str | None = None
    """Public IPv4 address of the server."""

    last_action: ActionRelationShallow | None = None
    """The newest action on it."""

    name: str
    provider_name: str
    """Name of the provider."""

    provider_name_human_readable: str
    """`provider_name` as text for a user interface."""

    region: str | None
    """Region the server is in."""

    region_human_readable: str | None
    """`region` as text for a user interface."""

    ssh_port: int
    """Port on which the server's SSH daemon listens."""

    status: ServerStatus
    updated_at: str | None = None
    """When it last changed."""
