from .._runtime import Model
from .network_provision_input import NetworkProvisionInput


class NetworkEnvironmentCreate(Model):
    credential_id: int
    name: str
    provision_input: NetworkProvisionInput
