from .._runtime import Model
from .subnet_provision_input import SubnetProvisionInput
from .subnet_type import SubnetType


class SubnetNetworkCreate(Model):
    name: str
    type: SubnetType
    provision_input: SubnetProvisionInput
    credential_id: int
