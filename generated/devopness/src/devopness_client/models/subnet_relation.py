from .._runtime import Model
from .network_relation import NetworkRelation
from .subnet_provision_input import SubnetProvisionInput, SubnetType


class SubnetRelation(Model):
    created_at: str
    created_by: int
    environment_id: int
    id: int
    is_auto_generated: bool
    name: str
    network: NetworkRelation | None = None
    project_id: int
    provision_input: SubnetProvisionInput
    type: SubnetType
    updated_at: str
