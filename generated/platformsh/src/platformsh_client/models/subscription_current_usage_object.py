from .._runtime import Model


class UsageGroupCurrentUsageProperties(Model):
    current_usage: float | int | None = None
    current_usage_formatted: str | None = None
    daily_average: float | int | None = None
    daily_average_formatted: str | None = None
    free_quantity: float | int | None = None
    free_quantity_formatted: str | None = None
    not_charged: bool | None = None
    title: str | None = None
    type: bool | None = None


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
