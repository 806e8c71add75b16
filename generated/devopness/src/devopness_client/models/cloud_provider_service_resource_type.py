from .._runtime import Model
from .cloud_provider_input_settings_list import CloudProviderInputSettingsList
from .cloud_provider_service_resource_type_scope import CloudProviderServiceResourceTypeScope
from .operating_systems import OperatingSystems
from .operation_custom_settings import OperationCustomSettings


class CloudProviderServiceResourceType(Model):
    can_keep_disk_after_delete_server: bool | None = None
    devopness_resource_type: str
    input_settings: CloudProviderInputSettingsList
    operation_custom_settings: OperationCustomSettings | None = None
    os: OperatingSystems | None = None
    provider_resource_type: str
    scope: CloudProviderServiceResourceTypeScope
