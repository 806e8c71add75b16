from .._runtime import Model
from .network_provision_input_settings import NetworkProvisionInputSettings
from .server_cloud_service_code import ServerCloudServiceCode


class NetworkProvisionInput(Model):
    cloud_service_code: ServerCloudServiceCode
    settings: NetworkProvisionInputSettings
