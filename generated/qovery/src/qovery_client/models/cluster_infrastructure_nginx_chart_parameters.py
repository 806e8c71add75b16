from .._runtime import Model


class ClusterInfrastructureNginxChartParameters(Model):
    replica_count: int | None = None
    default_ssl_certificate: str | None = None
    publish_status_address: str | None = None
    annotation_metal_lb_load_balancer_ips: str | None = None
    annotation_external_dns_kubernetes_target: str | None = None
