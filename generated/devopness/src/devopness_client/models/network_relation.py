from .._runtime import Model
from .action_relation_shallow import ActionRelationShallow
from .credential import Credential
from .network_provision_input import NetworkProvisionInput


class NetworkRelation(Model):
    created_at: str | None = None
    created_by: int
    credential: Credential | None = None
    environment_id: int
    id: int
    is_auto_generated: bool
    last_action: ActionRelationShallow | None = None
    name: str
    project_id: int
    provider_name: str
    provider_name_human_readable: str
    provision_input: NetworkProvisionInput
    updated_at: str | None = None
