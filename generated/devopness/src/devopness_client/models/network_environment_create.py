from .._runtime import Model
from .network_provision_input import NetworkProvisionInput


class NetworkEnvironmentCreate(Model):
    name: str
    provision_input: NetworkProvisionInput
    credential_id: int
