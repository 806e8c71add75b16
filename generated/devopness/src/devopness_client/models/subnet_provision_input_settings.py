from typing import TypeAlias

from .subnet_provision_input_settings_aws import SubnetProvisionInputSettingsAws
from .subnet_provision_input_settings_azure import SubnetProvisionInputSettingsAzure
from .subnet_provision_input_settings_digital_ocean import SubnetProvisionInputSettingsDigitalOcean
from .subnet_provision_input_settings_gcp import SubnetProvisionInputSettingsGcp

SubnetProvisionInputSettings: TypeAlias = (
    SubnetProvisionInputSettingsAws
    | SubnetProvisionInputSettingsAzure
    | SubnetProvisionInputSettingsDigitalOcean
    | SubnetProvisionInputSettingsGcp
)
