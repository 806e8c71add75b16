from typing import TypeAlias

from .network_provision_input_settings_aws import NetworkProvisionInputSettingsAws
from .network_provision_input_settings_azure import NetworkProvisionInputSettingsAzure
from .network_provision_input_settings_digital_ocean import (
    NetworkProvisionInputSettingsDigitalOcean,
)
from .network_provision_input_settings_gcp import NetworkProvisionInputSettingsGcp

NetworkProvisionInputSettings: TypeAlias = (
    NetworkProvisionInputSettingsAws
    | NetworkProvisionInputSettingsAzure
    | NetworkProvisionInputSettingsDigitalOcean
    | NetworkProvisionInputSettingsGcp
)
