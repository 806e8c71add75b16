from .._runtime import Model
from .subnet_provision_input import SubnetProvisionInput
from .subnet_type import SubnetType


class SubnetNetworkCreate(Model):
    credential_id: int
    name: str
    provision_input: SubnetProvisionInput
    type: SubnetType
