from .._runtime import Model


class ClusterInfrastructureNginxChartParameters(Model):
    annotation_external_dns_kubernetes_target: str | None = None
    annotation_metal_lb_load_balancer_ips: str | None = None
    default_ssl_certificate: str | None = None
    publish_status_address: str | None = None
    replica_count: int | None = None
