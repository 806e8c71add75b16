from .._runtime import Model
from .action_relation import ActionRelation
from .credential_relation import CredentialRelation
from .environment_relation import EnvironmentRelation
from .network_relation import NetworkRelation
from .project_relation import ProjectRelation
from .subnet_provision_input import SubnetProvisionInput
from .subnet_type import SubnetType
from .user_relation import UserRelation


class Subnet(Model):
    id: int
    name: str
    type: SubnetType
    is_auto_generated: bool
    provision_input: SubnetProvisionInput
    created_by_user: UserRelation | None
    project: ProjectRelation | None
    environment: EnvironmentRelation | None
    network: NetworkRelation | None
    credential: CredentialRelation | None
    last_action: ActionRelation | None
    created_at: str
    updated_at: str
