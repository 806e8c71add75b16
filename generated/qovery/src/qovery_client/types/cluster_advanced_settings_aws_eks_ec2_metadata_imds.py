"""Types for arguments: a model, or a dictionary with the property names used in JSON."""

from __future__ import annotations

from typing import Literal, TypeAlias

from .. import models

ClusterAdvancedSettingsAwsEksEc2MetadataImds: TypeAlias = (
    models.ClusterAdvancedSettingsAwsEksEc2MetadataImds | Literal["optional", "required"]
)


ClusterAdvancedSettingsAwsEksEfsPerformanceMode: TypeAlias = (
    models.ClusterAdvancedSettingsAwsEksEfsPerformanceMode | Literal["generalPurpose", "maxIO"]
)


ClusterAdvancedSettingsAwsEksEfsThroughputMode: TypeAlias = (
    models.ClusterAdvancedSettingsAwsEksEfsThroughputMode
    | Literal["bursting", "elastic", "provisioned"]
)


ClusterAdvancedSettingsAwsEksEfsTransitionToIa: TypeAlias = (
    models.ClusterAdvancedSettingsAwsEksEfsTransitionToIa
    | Literal[
        "AFTER_1_DAY",
        "AFTER_7_DAYS",
        "AFTER_14_DAYS",
        "AFTER_30_DAYS",
        "AFTER_60_DAYS",
        "AFTER_90_DAYS",
        "",
    ]
)


ClusterAdvancedSettingsLokiDeploymentMode: TypeAlias = (
    models.ClusterAdvancedSettingsLokiDeploymentMode | Literal["single_binary", "simple_scalable"]
)


RegistryMirroringModeEnum: TypeAlias = (
    models.RegistryMirroringModeEnum | Literal["Cluster", "Service"]
)
