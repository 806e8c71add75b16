from .._runtime import Model


class ClusterFeatureGcpExistingVpc(Model):
    additional_ip_range_pods_names: list[str] | None = None
    ip_range_pods_name: str | None = None
    ip_range_services_name: str | None = None
    private_nodes: bool | None = None
    subnetwork_name: str | None = None
    vpc_name: str
    vpc_project_id: str | None = None
