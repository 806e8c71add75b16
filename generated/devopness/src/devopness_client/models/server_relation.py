from .._runtime import Model
from .action_relation_shallow import ActionRelationShallow
from .credential_relation import CredentialRelation
from .server_status import ServerStatus


class ServerRelation(Model):
    id: int
    created_by: int
    name: str
    hostname: str
    provider_name: str
    provider_name_human_readable: str
    credential: CredentialRelation | None = None
    region: str | None
    region_human_readable: str | None
    ip_address: str | None = None
    ssh_port: int
    active: bool
    status: ServerStatus
    last_action: ActionRelationShallow | None = None
    created_at: str | None = None
    updated_at: str | None = None
