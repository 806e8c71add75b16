from .._runtime import Model
from .network_provision_input import NetworkProvisionInput


class ActionTargetNetworkData(Model):
    id: int
    name: str
    provider_name: str | None = None
    provider_name_human_readable: str | None = None
    provision_input: NetworkProvisionInput
