from .._runtime import Model
from .network_relation import NetworkRelation
from .subnet_provision_input import SubnetProvisionInput
from .subnet_type import SubnetType


class SubnetRelation(Model):
    id: int
    project_id: int
    environment_id: int
    created_by: int
    network: NetworkRelation | None = None
    name: str
    type: SubnetType
    is_auto_generated: bool
    provision_input: SubnetProvisionInput
    created_at: str
    updated_at: str
