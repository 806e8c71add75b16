from .._runtime import Model
from .cloud_provider_service import CloudProviderInputSettingsList
from .cloud_provider_service_list import CloudProviderServiceList
from .field_hint import FieldHint


class CloudProviderSettingsList(Model):
    credential: CloudProviderInputSettingsList | None = None


class CloudProvider(Model):
    cloud_services: CloudProviderServiceList | None = None
    code: str
    hint: FieldHint | None = None
    logo_url: str
    name: str
    settings: CloudProviderSettingsList | None = None
