from .._runtime import Model
from .action_relation import ActionRelation
from .credential_relation import CredentialRelation
from .environment_relation import EnvironmentRelation
from .network_provision_input import NetworkProvisionInput
from .project_relation import ProjectRelation
from .user_relation import UserRelation


class Network(Model):
    id: int
    provider_name: str
    provider_name_human_readable: str
    name: str
    provision_input: NetworkProvisionInput
    created_by_user: UserRelation | None
    project: ProjectRelation | None
    environment: EnvironmentRelation | None
    credential: CredentialRelation | None
    last_action: ActionRelation | None
    created_at: str
    updated_at: str
