from .._runtime import Model
from .cloud_provider_service_list import CloudProviderServiceList
from .cloud_provider_settings_list import CloudProviderSettingsList
from .field_hint import FieldHint


class CloudProvider(Model):
    cloud_services: CloudProviderServiceList | None = None
    code: str
    hint: FieldHint | None = None
    logo_url: str
    name: str
    settings: CloudProviderSettingsList | None = None
