from typing import TypeAlias

from .cloud_service_settings_aws_ec2 import CloudServiceSettingsAwsEc2
from .cloud_service_settings_azure_rm import CloudServiceSettingsAzureRm
from .cloud_service_settings_digital_ocean_droplet import CloudServiceSettingsDigitalOceanDroplet
from .cloud_service_settings_gcp_gce import CloudServiceSettingsGcpGce
from .cloud_service_settings_hetzner_hcloud import CloudServiceSettingsHetznerHcloud
from .cloud_service_settings_self_hosted_custom import CloudServiceSettingsSelfHostedCustom

ServerProvisionInputSettings: TypeAlias = (
    CloudServiceSettingsAwsEc2
    | CloudServiceSettingsAzureRm
    | CloudServiceSettingsDigitalOceanDroplet
    | CloudServiceSettingsGcpGce
    | CloudServiceSettingsHetznerHcloud
    | CloudServiceSettingsSelfHostedCustom
)
