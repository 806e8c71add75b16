from .._runtime import Model
from .usage_group_current_usage_properties import UsageGroupCurrentUsageProperties


class SubscriptionCurrentUsageObject(Model):
    backup_storage: UsageGroupCurrentUsageProperties | None = None
    build_cpu: UsageGroupCurrentUsageProperties | None = None
    build_memory: UsageGroupCurrentUsageProperties | None = None
    cpu_app: UsageGroupCurrentUsageProperties | None = None
    cpu_services: UsageGroupCurrentUsageProperties | None = None
    egress_bandwidth: UsageGroupCurrentUsageProperties | None = None
    fastly_bandwidth: UsageGroupCurrentUsageProperties | None = None
    fastly_requests: UsageGroupCurrentUsageProperties | None = None
    ingress_requests: UsageGroupCurrentUsageProperties | None = None
    logs_fwd_content_size: UsageGroupCurrentUsageProperties | None = None
    memory_app: UsageGroupCurrentUsageProperties | None = None
    memory_services: UsageGroupCurrentUsageProperties | None = None
    storage_app_services: UsageGroupCurrentUsageProperties | None = None
