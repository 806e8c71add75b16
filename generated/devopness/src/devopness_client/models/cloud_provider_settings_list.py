from .._runtime import Model
from .cloud_provider_input_settings_list import CloudProviderInputSettingsList


class CloudProviderSettingsList(Model):
    credential: CloudProviderInputSettingsList | None = None
