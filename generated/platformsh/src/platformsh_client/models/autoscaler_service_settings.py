from .._runtime import Model
from .autoscaler_instances import AutoscalerInstances
from .autoscaler_resources import AutoscalerResources
from .autoscaler_scaling_cooldown import AutoscalerScalingCooldown
from .autoscaler_scaling_factor import AutoscalerScalingFactor
from .autoscaler_triggers import AutoscalerTriggers


class AutoscalerServiceSettings(Model):
    instances: AutoscalerInstances | None = None
    resources: AutoscalerResources | None = None
    scale_cooldown: AutoscalerScalingCooldown | None = None
    scale_factor: AutoscalerScalingFactor | None = None
    triggers: AutoscalerTriggers | None = None
