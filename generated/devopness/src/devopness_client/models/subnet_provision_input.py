from .._runtime import Model
from .subnet_provision_input_settings import SubnetProvisionInputSettings


class SubnetProvisionInput(Model):
    settings: SubnetProvisionInputSettings
