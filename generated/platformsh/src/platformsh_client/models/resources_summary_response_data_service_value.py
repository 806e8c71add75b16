from .._runtime import Model
from .resources_summary_response_data_service_value_cpu_limit import (
    ResourcesSummaryResponseDataServiceValueCpuLimit,
)
from .resources_summary_response_data_service_value_cpu_pressure import (
    ResourcesSummaryResponseDataServiceValueCpuPressure,
)
from .resources_summary_response_data_service_value_cpu_used import (
    ResourcesSummaryResponseDataServiceValueCpuUsed,
)
from .resources_summary_response_data_service_value_io_pressure import (
    ResourcesSummaryResponseDataServiceValueIoPressure,
)
from .resources_summary_response_data_service_value_irq_pressure import (
    ResourcesSummaryResponseDataServiceValueIrqPressure,
)
from .resources_summary_response_data_service_value_memory_limit import (
    ResourcesSummaryResponseDataServiceValueMemoryLimit,
)
from .resources_summary_response_data_service_value_memory_pressure import (
    ResourcesSummaryResponseDataServiceValueMemoryPressure,
)
from .resources_summary_response_data_service_value_memory_used import (
    ResourcesSummaryResponseDataServiceValueMemoryUsed,
)
from .resources_summary_response_data_service_value_mountpoint import (
    ResourcesSummaryResponseDataServiceValueMountpoint,
)
from .resources_summary_response_data_service_value_swap_limit import (
    ResourcesSummaryResponseDataServiceValueSwapLimit,
)
from .resources_summary_response_data_service_value_swap_used import (
    ResourcesSummaryResponseDataServiceValueSwapUsed,
)


class ResourcesSummaryResponseDataServiceValue(Model):
    cpu_limit: ResourcesSummaryResponseDataServiceValueCpuLimit | None = None
    cpu_pressure: ResourcesSummaryResponseDataServiceValueCpuPressure | None = None
    cpu_used: ResourcesSummaryResponseDataServiceValueCpuUsed | None = None
    io_pressure: ResourcesSummaryResponseDataServiceValueIoPressure | None = None
    irq_pressure: ResourcesSummaryResponseDataServiceValueIrqPressure | None = None
    memory_limit: ResourcesSummaryResponseDataServiceValueMemoryLimit | None = None
    memory_pressure: ResourcesSummaryResponseDataServiceValueMemoryPressure | None = None
    memory_used: ResourcesSummaryResponseDataServiceValueMemoryUsed | None = None
    mountpoints: dict[str, ResourcesSummaryResponseDataServiceValueMountpoint] | None = None
    swap_limit: ResourcesSummaryResponseDataServiceValueSwapLimit | None = None
    swap_used: ResourcesSummaryResponseDataServiceValueSwapUsed | None = None
