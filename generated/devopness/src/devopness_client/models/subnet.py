from .._runtime import Model
from .action_relation import ActionRelation
from .credential_relation import CredentialRelation
from .environment_relation import EnvironmentRelation
from .network_relation import NetworkRelation
from .project_relation import ProjectRelation
from .subnet_provision_input import SubnetProvisionInput, SubnetType
from .user_relation import UserRelation


class Subnet(Model):
    created_at: str
    created_by_user: UserRelation | None
    credential: CredentialRelation | None
    environment: EnvironmentRelation | None
    id: int
    is_auto_generated: bool
    last_action: ActionRelation | None
    name: str
    network: NetworkRelation | None
    project: ProjectRelation | None
    provision_input: SubnetProvisionInput
    type: SubnetType
    updated_at: str
