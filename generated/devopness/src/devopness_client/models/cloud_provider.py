from .._runtime import Model
from .cloud_provider_service import CloudProviderInputSettingsList
from .cloud_provider_service_list import CloudProviderServiceList
from .field_hint import FieldHint


class CloudProviderSettingsList(Model):
    credential: CloudProviderInputSettingsList | None = None


class CloudProvider(Model):
    cloud_services: CloudProviderServiceList | None = None
    code: str
    """Code of the cloud provider."""

    hint: FieldHint | None = None
    """Help text for people."""

    logo_url: str
    """URL of the logo."""

    name: str
    settings: CloudProviderSettingsList | None = None
