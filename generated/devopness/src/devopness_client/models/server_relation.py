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
    active: bool
    created_at: str | None = None
    created_by: int
    credential: CredentialRelation | None = None
    hostname: str
    id: int
    ip_address: str | None = None
    last_action: ActionRelationShallow | None = None
    name: str
    provider_name: str
    provider_name_human_readable: str
    region: str | None
    region_human_readable: str | None
    ssh_port: int
    status: ServerStatus
    updated_at: str | None = None
