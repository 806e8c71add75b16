from .._runtime import Model
from .server_cloud_service_code import ServerCloudServiceCode
from .server_provision_input_settings import ServerProvisionInputSettings


class ServerProvisionInput(Model):
    cloud_service_code: ServerCloudServiceCode
    settings: ServerProvisionInputSettings | None = None
    subnet_id: int | None = None
