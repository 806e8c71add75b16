from .._runtime import Model
from .cloud_provider_service_list import CloudProviderServiceList
from .provider_input_settings_list import ProviderInputSettingsList


class CloudProviderSettings(Model):
    cloud_services: CloudProviderServiceList
    input_settings: ProviderInputSettingsList
