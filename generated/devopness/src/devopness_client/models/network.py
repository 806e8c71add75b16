from .._runtime import Model
from .action_relation import ActionRelation
from .credential_relation import CredentialRelation
from .environment_relation import EnvironmentRelation
from .network_provision_input import NetworkProvisionInput
from .project_relation import ProjectRelation
from .user_relation import UserRelation


class Network(Model):
    created_at: str
    created_by_user: UserRelation | None
    credential: CredentialRelation | None
    environment: EnvironmentRelation | None
    id: int
    last_action: ActionRelation | None
    name: str
    project: ProjectRelation | None
    provider_name: str
    provider_name_human_readable: str
    provision_input: NetworkProvisionInput
    updated_at: str
