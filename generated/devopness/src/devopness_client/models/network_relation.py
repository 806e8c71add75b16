from .._runtime import Model
from .action_relation_shallow import ActionRelationShallow
from .credential import Credential
from .network_provision_input import NetworkProvisionInput


class NetworkRelation(Model):
    id: int
    project_id: int
    environment_id: int
    created_by: int
    is_auto_generated: bool
    provider_name: str
    provider_name_human_readable: str
    credential: Credential | None = None
    name: str
    provision_input: NetworkProvisionInput
    last_action: ActionRelationShallow | None = None
    created_at: str | None = None
    updated_at: str | None = None
