"""Clusters."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .. import models
from .._runtime import (
    AsyncPager,
    AsyncResource,
    Body,
    Omit,
    Operation,
    Pager,
    Resource,
    omit,
    pages,
)

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from uuid import UUID

    from .. import types
    from .clusters__analyses import AsyncClustersAnalyses, ClustersAnalyses
    from .clusters__operator import AsyncClustersOperator, ClustersOperator

_LIST: Operation[models.Cluster] = Operation(
    id="listOrganizationCluster",
    method="GET",
    path="/organization/{organizationId}/cluster",
    result=lambda: models.ClusterResponseList,
    paging=pages.Whole(items=("results",)),
)

_CREATE: Operation[models.Cluster] = Operation(
    id="createCluster",
    method="POST",
    path="/organization/{organizationId}/cluster",
    body="application/json",
    result=lambda: models.Cluster,
)

_UPDATE: Operation[models.Cluster] = Operation(
    id="editCluster",
    method="PUT",
    path="/organization/{organizationId}/cluster/{clusterId}",
    body="application/json",
    result=lambda: models.Cluster,
)

_DELETE: Operation[None] = Operation(
    id="deleteCluster",
    method="DELETE",
    path="/organization/{organizationId}/cluster/{clusterId}",
    decode="none",
)

_DEPLOY: Operation[models.ClusterStatus] = Operation(
    id="deployCluster",
    method="POST",
    path="/organization/{organizationId}/cluster/{clusterId}/deploy",
    result=lambda: models.ClusterStatus,
)

_GET_ADVANCED_SETTINGS: Operation[models.ClusterAdvancedSettings] = Operation(
    id="getClusterAdvancedSettings",
    method="GET",
    path="/organization/{organizationId}/cluster/{clusterId}/advancedSettings",
    result=lambda: models.ClusterAdvancedSettings,
)

_GET_CLOUD_PROVIDER_INFO: Operation[models.ClusterCloudProviderInfo] = Operation(
    id="getOrganizationCloudProviderInfo",
    method="GET",
    path="/organization/{organizationId}/cluster/{clusterId}/cloudProviderInfo",
    result=lambda: models.ClusterCloudProviderInfo,
)

_GET_DEFAULT_ADVANCED_SETTINGS: Operation[models.ClusterAdvancedSettings] = Operation(
    id="getDefaultClusterAdvancedSettings",
    method="GET",
    path="/defaultClusterAdvancedSettings",
    result=lambda: models.ClusterAdvancedSettings,
)

_GET_DNS_PROVIDER: Operation[models.ClusterDnsProviderResponse] = Operation(
    id="getClusterDnsProvider",
    method="GET",
    path="/cluster/{clusterId}/dnsProvider",
    result=lambda: models.ClusterDnsProviderResponse,
)

_GET_EKS_ANYWHERE_JWT: Operation[models.EksAnywhereClusterJwtResponse] = Operation(
    id="getEksAnywhereClusterJwt",
    method="GET",
    path="/organization/{organizationId}/cluster/{clusterId}/eks-anywhere/jwt",
    result=lambda: models.EksAnywhereClusterJwtResponse,
)

_GET_INSTALLATION_HELM_VALUES: Operation[str] = Operation(
    id="getInstallationHelmValues",
    method="GET",
    path="/organization/{organizationId}/cluster/{clusterId}/installationHelmValues",
    decode="text",
    accept="application/x-yaml",
)

_GET_KUBECONFIG: Operation[str] = Operation(
    id="getClusterKubeconfig",
    method="GET",
    path="/organization/{organizationId}/cluster/{clusterId}/kubeconfig",
    decode="text",
    accept="application/x-yaml",
)

_GET_LOGS: Operation[models.ClusterLogsResponse] = Operation(
    id="get-cluster-logs",
    method="GET",
    path="/cluster/{clusterId}/logs",
    result=lambda: models.ClusterLogsResponse,
)

_GET_METRICS: Operation[models.ClusterMetricsResponse] = Operation(
    id="get-cluster-metrics",
    method="GET",
    path="/cluster/{clusterId}/metrics",
    result=lambda: models.ClusterMetricsResponse,
)

_GET_READINESS_STATUS: Operation[models.ClusterReadinessStatus] = Operation(
    id="getClusterReadinessStatus",
    method="GET",
    path="/organization/{organizationId}/cluster/{clusterId}/isReady",
    result=lambda: models.ClusterReadinessStatus,
)

_GET_ROUTING_TABLE: Operation[models.ClusterRoutingTableResult] = Operation(
    id="getRoutingTable",
    method="GET",
    path="/organization/{organizationId}/cluster/{clusterId}/routingTable",
    result=lambda: models.ClusterRoutingTable,
    paging=pages.Whole(items=("results",)),
)

_GET_STATUS: Operation[models.ClusterStatus] = Operation(
    id="getClusterStatus",
    method="GET",
    path="/organization/{organizationId}/cluster/{clusterId}/status",
    result=lambda: models.ClusterStatus,
)

_GET_TOKEN: Operation[models.GetClusterTokenByClusterIdResponse] = Operation(
    id="get-cluster-token-by-clusterId",
    method="GET",
    path="/cluster/{clusterId}/token",
    result=lambda: models.GetClusterTokenByClusterIdResponse,
)

_LIST_EKS_ANYWHERE_COMMITS: Operation[models.Commit] = Operation(
    id="listEksAnywhereCommits",
    method="GET",
    path="/organization/{organizationId}/cluster/{clusterId}/eks-anywhere/commits",
    result=lambda: models.CommitResponseList,
    paging=pages.Whole(items=("results",)),
)

_LIST_ENVIRONMENTS: Operation[models.ClusterEnvironmentResponse] = Operation(
    id="get-environments-by-cluster-id",
    method="GET",
    path="/cluster/{clusterId}/environments",
    result=lambda: models.ClusterEnvironmentResponseList,
    paging=pages.Whole(items=("results",)),
)

_LIST_KUBERNETES_EVENTS: Operation[models.GetClusterKubernetesEventsResponseResult] = Operation(
    id="get-cluster-kubernetes-events",
    method="GET",
    path="/cluster/{clusterId}/events",
    result=lambda: models.GetClusterKubernetesEventsResponse,
    paging=pages.Whole(items=("results",)),
)

_LIST_LOGS: Operation[models.ClusterLogs] = Operation(
    id="listClusterLogs",
    method="GET",
    path="/organization/{organizationId}/cluster/{clusterId}/logs",
    result=lambda: models.ClusterLogsResponseList,
    paging=pages.Whole(items=("results",)),
)

_LIST_STATUSES: Operation[models.ClusterStatus] = Operation(
    id="getOrganizationClusterStatus",
    method="GET",
    path="/organization/{organizationId}/cluster/status",
    result=lambda: models.ClusterStatusResponseList,
    paging=pages.Whole(items=("results",)),
)

_LOCK: Operation[models.ClusterLock] = Operation(
    id="lockCluster",
    method="POST",
    path="/cluster/{clusterId}/lock",
    body="application/json",
    result=lambda: models.ClusterLock,
)

_SPECIFY_CLOUD_PROVIDER_INFO: Operation[models.ClusterCloudProviderInfo] = Operation(
    id="specifyClusterCloudProviderInfo",
    method="POST",
    path="/organization/{organizationId}/cluster/{clusterId}/cloudProviderInfo",
    body=Body("application/json", required=False),
    result=lambda: models.ClusterCloudProviderInfo,
)

_STOP: Operation[models.ClusterStatus] = Operation(
    id="StopCluster",
    method="POST",
    path="/organization/{organizationId}/cluster/{clusterId}/stop",
    result=lambda: models.ClusterStatus,
)

_UNLOCK: Operation[None] = Operation(
    id="unlock-cluster",
    method="DELETE",
    path="/cluster/{clusterId}/lock",
    decode="none",
)

_UPDATE_ADVANCED_SETTINGS: Operation[models.ClusterAdvancedSettings] = Operation(
    id="editClusterAdvancedSettings",
    method="PUT",
    path="/organization/{organizationId}/cluster/{clusterId}/advancedSettings",
    body=Body("application/json", required=False),
    result=lambda: models.ClusterAdvancedSettings,
)

_UPDATE_DNS_PROVIDER: Operation[models.ClusterDnsProviderResponse] = Operation(
    id="editClusterDnsProvider",
    method="PUT",
    path="/cluster/{clusterId}/dnsProvider",
    body="application/json",
    result=lambda: models.ClusterDnsProviderResponse,
)

_UPDATE_EKS_ANYWHERE_COMMIT: Operation[models.EksAnywhereCommitResponse] = Operation(
    id="updateEksAnywhereCommit",
    method="PUT",
    path="/organization/{organizationId}/cluster/{clusterId}/eks-anywhere/commit",
    body="application/json",
    result=lambda: models.EksAnywhereCommitResponse,
)

_UPDATE_KARPENTER_PRIVATE_FARGATE_SUBNET_IDS: Operation[None] = Operation(
    id="updateKarpenterPrivateFargateSubnetIds",
    method="PUT",
    path="/organization/{organizationId}/cluster/{clusterId}/karpenterPrivateSubnetIds",
    body=Body("application/json", required=False),
    decode="none",
)

_UPDATE_KUBECONFIG: Operation[None] = Operation(
    id="editClusterKubeconfig",
    method="PUT",
    path="/organization/{organizationId}/cluster/{clusterId}/kubeconfig",
    body="application/x-yaml",
    decode="none",
)

_UPDATE_ROUTING_TABLE: Operation[models.ClusterRoutingTable] = Operation(
    id="editRoutingTable",
    method="PUT",
    path="/organization/{organizationId}/cluster/{clusterId}/routingTable",
    body="application/json",
    result=lambda: models.ClusterRoutingTable,
)

_UPGRADE: Operation[models.ClusterStatus] = Operation(
    id="upgradeCluster",
    method="POST",
    path="/cluster/{clusterId}/upgrade",
    result=lambda: models.ClusterStatus,
)


class Clusters(Resource):
    """Clusters."""

    @cached_property
    def analyses(self) -> ClustersAnalyses:
        from .clusters__analyses import ClustersAnalyses

        return ClustersAnalyses(self._api)

    @cached_property
    def operator(self) -> ClustersOperator:
        from .clusters__operator import ClustersOperator

        return ClustersOperator(self._api)

    def list(self, organization_id: UUID | str) -> Pager[models.Cluster]:
        """List organization cluster.

        `GET /organization/{organizationId}/cluster` returns every `Cluster`.

        Args:
            organization_id: Id of the organization.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return self._pages(_LIST, path={"organizationId": organization_id})

    def create(
        self,
        organization_id: UUID | str,
        *,
        cloud_provider: types.CloudVendorEnum,
        name: str,
        region: str,
        cloud_provider_credentials: types.ClusterCloudProviderInfoRequest | Omit = omit,
        description: str | Omit = omit,
        disk_iops: int | Omit = omit,
        disk_size: int | Omit = omit,
        disk_throughput: int | Omit = omit,
        features: Sequence[types.ClusterRequestFeature] | Omit = omit,
        infrastructure_charts_parameters: types.ClusterInfrastructureChartsParameters | Omit = omit,
        instance_type: str | Omit = omit,
        keda: types.ClusterKeda | Omit = omit,
        kubernetes: types.KubernetesEnum | Omit = omit,
        labels_groups: types.ClusterLabelsGroupList | Omit = omit,
        max_running_nodes: int | Omit = omit,
        metrics_parameters: types.MetricsParameters | Omit = omit,
        min_running_nodes: int | Omit = omit,
        production: bool | Omit = omit,
        secret_manager_accesses: types.SecretManagerAccessRequestList | Omit = omit,
        ssh_keys: Sequence[str] | Omit = omit,
    ) -> models.Cluster:
        """Create cluster.

        `POST /organization/{organizationId}/cluster` returns `Cluster`.

        Args:
            organization_id: Id of the organization.
            cloud_provider: One of `AWS`, `SCW`, `GCP`, `DO`, `AZURE`, `OVH`, `CIVO`, `HETZNER`, ...
            disk_iops: 3000 to 16000.
            disk_size: Defaults to `40`.
            disk_throughput: 125 to 1000.
            kubernetes: One of `MANAGED`, `SELF_MANAGED`, `PARTIALLY_MANAGED`. Defaults to `MANAGED`.
            max_running_nodes: Defaults to `1`.
            min_running_nodes: Defaults to `1`.

        Raises:
            APIStatusError: BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403),
                NotFoundError (404).
        """
        return self._call(
            _CREATE,
            path={"organizationId": organization_id},
            body={
                "cloud_provider": cloud_provider,
                "name": name,
                "region": region,
                "cloud_provider_credentials": cloud_provider_credentials,
                "description": description,
                "disk_iops": disk_iops,
                "disk_size": disk_size,
                "disk_throughput": disk_throughput,
                "features": features,
                "infrastructure_charts_parameters": infrastructure_charts_parameters,
                "instance_type": instance_type,
                "keda": keda,
                "kubernetes": kubernetes,
                "labels_groups": labels_groups,
                "max_running_nodes": max_running_nodes,
                "metrics_parameters": metrics_parameters,
                "min_running_nodes": min_running_nodes,
                "production": production,
                "secret_manager_accesses": secret_manager_accesses,
                "ssh_keys": ssh_keys,
            },
        )

    def update(
        self,
        organization_id: UUID | str,
        cluster_id: UUID | str,
        *,
        cloud_provider: types.CloudVendorEnum,
        name: str,
        region: str,
        cloud_provider_credentials: types.ClusterCloudProviderInfoRequest | Omit = omit,
        description: str | Omit = omit,
        disk_iops: int | Omit = omit,
        disk_size: int | Omit = omit,
        disk_throughput: int | Omit = omit,
        features: Sequence[types.ClusterRequestFeature] | Omit = omit,
        infrastructure_charts_parameters: types.ClusterInfrastructureChartsParameters | Omit = omit,
        instance_type: str | Omit = omit,
        keda: types.ClusterKeda | Omit = omit,
        kubernetes: types.KubernetesEnum | Omit = omit,
        labels_groups: types.ClusterLabelsGroupList | Omit = omit,
        max_running_nodes: int | Omit = omit,
        metrics_parameters: types.MetricsParameters | Omit = omit,
        min_running_nodes: int | Omit = omit,
        production: bool | Omit = omit,
        secret_manager_accesses: types.SecretManagerAccessRequestList | Omit = omit,
        ssh_keys: Sequence[str] | Omit = omit,
    ) -> models.Cluster:
        """Edit cluster.

        `PUT /organization/{organizationId}/cluster/{clusterId}` returns `Cluster`.

        Args:
            organization_id: Id of the organization.
            cluster_id: Id of the cluster.
            cloud_provider: One of `AWS`, `SCW`, `GCP`, `DO`, `AZURE`, `OVH`, `CIVO`, `HETZNER`, ...
            disk_iops: 3000 to 16000.
            disk_size: Defaults to `40`.
            disk_throughput: 125 to 1000.
            kubernetes: One of `MANAGED`, `SELF_MANAGED`, `PARTIALLY_MANAGED`. Defaults to `MANAGED`.
            max_running_nodes: Defaults to `1`.
            min_running_nodes: Defaults to `1`.

        Raises:
            APIStatusError: BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403),
                NotFoundError (404).
        """
        return self._call(
            _UPDATE,
            path={"organizationId": organization_id, "clusterId": cluster_id},
            body={
                "cloud_provider": cloud_provider,
                "name": name,
                "region": region,
                "cloud_provider_credentials": cloud_provider_credentials,
                "description": description,
                "disk_iops": disk_iops,
                "disk_size": disk_size,
                "disk_throughput": disk_throughput,
                "features": features,
                "infrastructure_charts_parameters": infrastructure_charts_parameters,
                "instance_type": instance_type,
                "keda": keda,
                "kubernetes": kubernetes,
                "labels_groups": labels_groups,
                "max_running_nodes": max_running_nodes,
                "metrics_parameters": metrics_parameters,
                "min_running_nodes": min_running_nodes,
                "production": production,
                "secret_manager_accesses": secret_manager_accesses,
                "ssh_keys": ssh_keys,
            },
        )

    def delete(
        self,
        organization_id: UUID | str,
        cluster_id: UUID | str,
        *,
        delete_mode: types.ClusterDeleteMode | Omit = omit,
        skip_reconcile: bool | Omit = omit,
    ) -> None:
        """Delete cluster.

        `DELETE /organization/{organizationId}/cluster/{clusterId}` returns nothing.

        Args:
            organization_id: Id of the organization.
            cluster_id: Id of the cluster.
            delete_mode: What is deleted: the cluster with or without its resources, or only what Qovery
                knows of it. One of `DEFAULT`, `DELETE_CLUSTER_AND_QOVERY_CONFIG`,
                `DELETE_QOVERY_CONFIG`. Defaults to `DEFAULT`.
            skip_reconcile: Tear down at once, without an apply before; what is gone already is ignored.
                Cannot be used if only the configuration is deleted. Defaults to `false`.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return self._call(
            _DELETE,
            path={"organizationId": organization_id, "clusterId": cluster_id},
            query={"deleteMode": delete_mode, "skipReconcile": skip_reconcile},
        )

    def deploy(
        self,
        organization_id: UUID | str,
        cluster_id: UUID | str,
        *,
        dry_run: bool | Omit = omit,
    ) -> models.ClusterStatus:
        """Deploy cluster.

        `POST /organization/{organizationId}/cluster/{clusterId}/deploy` returns
        `ClusterStatus`.

        Args:
            organization_id: Id of the organization.
            cluster_id: Id of the cluster.
            dry_run: Only check what the deployment of the cluster would do, and change nothing.

        Raises:
            APIStatusError: BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403),
                NotFoundError (404).
        """
        return self._call(
            _DEPLOY,
            path={"organizationId": organization_id, "clusterId": cluster_id},
            query={"dry_run": dry_run},
        )

    def get_advanced_settings(
        self, organization_id: UUID | str, cluster_id: UUID | str
    ) -> models.ClusterAdvancedSettings:
        """Get cluster advanced settings.

        `GET /organization/{organizationId}/cluster/{clusterId}/advancedSettings` returns
        `ClusterAdvancedSettings`.

        Args:
            organization_id: Id of the organization.
            cluster_id: Id of the cluster.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return self._call(
            _GET_ADVANCED_SETTINGS,
            path={"organizationId": organization_id, "clusterId": cluster_id},
        )

    def get_cloud_provider_info(
        self, organization_id: UUID | str, cluster_id: UUID | str
    ) -> models.ClusterCloudProviderInfo:
        """Get organization cloud provider info.

        `GET /organization/{organizationId}/cluster/{clusterId}/cloudProviderInfo` returns
        `ClusterCloudProviderInfo`.

        Args:
            organization_id: Id of the organization.
            cluster_id: Id of the cluster.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return self._call(
            _GET_CLOUD_PROVIDER_INFO,
            path={"organizationId": organization_id, "clusterId": cluster_id},
        )

    def get_default_advanced_settings(self) -> models.ClusterAdvancedSettings:
        """Get default cluster advanced settings.

        `GET /defaultClusterAdvancedSettings` returns `ClusterAdvancedSettings`.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403).
        """
        return self._call(_GET_DEFAULT_ADVANCED_SETTINGS)

    def get_dns_provider(self, cluster_id: UUID | str) -> models.ClusterDnsProviderResponse:
        """Get cluster dns provider.

        `GET /cluster/{clusterId}/dnsProvider` returns `ClusterDnsProviderResponse`.

        Args:
            cluster_id: Id of the cluster.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return self._call(_GET_DNS_PROVIDER, path={"clusterId": cluster_id})

    def get_eks_anywhere_jwt(
        self, organization_id: UUID | str, cluster_id: UUID | str
    ) -> models.EksAnywhereClusterJwtResponse:
        """Get eks anywhere cluster jwt.

        `GET /organization/{organizationId}/cluster/{clusterId}/eks-anywhere/jwt` returns
        `EksAnywhereClusterJwtResponse`.

        Args:
            organization_id: Id of the organization.
            cluster_id: Id of the cluster.

        Raises:
            APIStatusError: BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403),
                NotFoundError (404).
        """
        return self._call(
            _GET_EKS_ANYWHERE_JWT, path={"organizationId": organization_id, "clusterId": cluster_id}
        )

    def get_installation_helm_values(
        self, organization_id: UUID | str, cluster_id: UUID | str
    ) -> str:
        """Get installation helm values.

        `GET /organization/{organizationId}/cluster/{clusterId}/installationHelmValues` returns
        text (application/x-yaml).

        Args:
            organization_id: Id of the organization.
            cluster_id: Id of the cluster.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return self._call(
            _GET_INSTALLATION_HELM_VALUES,
            path={"organizationId": organization_id, "clusterId": cluster_id},
        )

    def get_kubeconfig(
        self,
        organization_id: UUID | str,
        cluster_id: UUID | str,
        *,
        with_token_from_cli: bool | Omit = omit,
        read_only: bool | Omit = omit,
    ) -> str:
        """Get cluster kubeconfig.

        `GET /organization/{organizationId}/cluster/{clusterId}/kubeconfig` returns text
        (application/x-yaml).

        Args:
            organization_id: Id of the organization.
            cluster_id: Id of the cluster.
            with_token_from_cli: Let the kubeconfig get its token from the CLI of Qovery.
            read_only: Return access that may only look: a token of a service account with the role
                `view`, which soon expires.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return self._call(
            _GET_KUBECONFIG,
            path={"organizationId": organization_id, "clusterId": cluster_id},
            query={"with_token_from_cli": with_token_from_cli, "read_only": read_only},
        )

    def get_logs(
        self,
        cluster_id: str,
        *,
        endpoint: str,
        query: str,
        start: str | Omit = omit,
        end: str | Omit = omit,
        limit: str | Omit = omit,
        since: str | Omit = omit,
        step: str | Omit = omit,
        interval: str | Omit = omit,
        direction: str | Omit = omit,
        time: str | Omit = omit,
    ) -> models.ClusterLogsResponse:
        """Get cluster logs.

        `GET /cluster/{clusterId}/logs` returns `ClusterLogsResponse`.

        Args:
            cluster_id: Id of the cluster.
            endpoint: Endpoint of the metrics or logs.
            query: Query in the language of the metrics or logs.
            start: Begin of the period.
            end: End of the period.
            limit: Largest number of results.
            since: Return only entries after this time.
            step: Time between two values.
            interval: Time between two values.
            direction: Order of the entries: oldest or newest first.
            time: Moment at which the query is evaluated.
        """
        return self._call(
            _GET_LOGS,
            path={"clusterId": cluster_id},
            query={
                "endpoint": endpoint,
                "query": query,
                "start": start,
                "end": end,
                "limit": limit,
                "since": since,
                "step": step,
                "interval": interval,
                "direction": direction,
                "time": time,
            },
        )

    def get_metrics(
        self,
        cluster_id: UUID | str,
        *,
        endpoint: str,
        query: str,
        start: str | Omit = omit,
        end: str | Omit = omit,
        step: str | Omit = omit,
        time: str | Omit = omit,
        timeout: str | Omit = omit,
        dedup: str | Omit = omit,
        partial_response: str | Omit = omit,
        max_source_resolution: str | Omit = omit,
        engine: str | Omit = omit,
        analyze: str | Omit = omit,
        board_short_name: str | Omit = omit,
        metric_short_name: str | Omit = omit,
        trace_id: str | Omit = omit,
        range: str | Omit = omit,
    ) -> models.ClusterMetricsResponse:
        """Get cluster metrics.

        `GET /cluster/{clusterId}/metrics` returns `ClusterMetricsResponse`.

        Args:
            cluster_id: Id of the cluster.
            endpoint: Endpoint of the metrics or logs.
            query: Query in the language of the metrics or logs.
            start: Begin of the period.
            end: End of the period.
            step: Time between two values.
            time: Moment at which the query is evaluated.
            timeout: Longest time that the query may take.
            dedup: Whether equal results are merged.
            partial_response: Whether a result that lacks data may be returned.
            max_source_resolution: Finest resolution of the data that is read.
            engine: Engine that evaluates the query.
            analyze: Whether the evaluation of the query is analyzed.
            board_short_name: Short name of the dashboard.
            metric_short_name: Short name of the metric.
            trace_id: Id of the trace.
            range: Length of the period.
        """
        return self._call(
            _GET_METRICS,
            path={"clusterId": cluster_id},
            query={
                "endpoint": endpoint,
                "query": query,
                "start": start,
                "end": end,
                "step": step,
                "time": time,
                "timeout": timeout,
                "dedup": dedup,
                "partial_response": partial_response,
                "max_source_resolution": max_source_resolution,
                "engine": engine,
                "analyze": analyze,
                "board_short_name": board_short_name,
                "metric_short_name": metric_short_name,
                "trace_id": trace_id,
                "range": range,
            },
        )

    def get_readiness_status(
        self, organization_id: UUID | str, cluster_id: UUID | str
    ) -> models.ClusterReadinessStatus:
        """Get cluster readiness status.

        `GET /organization/{organizationId}/cluster/{clusterId}/isReady` returns
        `ClusterReadinessStatus`.

        Args:
            organization_id: Id of the organization.
            cluster_id: Id of the cluster.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return self._call(
            _GET_READINESS_STATUS, path={"organizationId": organization_id, "clusterId": cluster_id}
        )

    def get_routing_table(
        self, organization_id: UUID | str, cluster_id: UUID | str
    ) -> Pager[models.ClusterRoutingTableResult]:
        """Get routing table.

        `GET /organization/{organizationId}/cluster/{clusterId}/routingTable` returns every
        `ClusterRoutingTableResult`.

        Args:
            organization_id: Id of the organization.
            cluster_id: Id of the cluster.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return self._pages(
            _GET_ROUTING_TABLE, path={"organizationId": organization_id, "clusterId": cluster_id}
        )

    def get_status(
        self, organization_id: UUID | str, cluster_id: UUID | str
    ) -> models.ClusterStatus:
        """Get cluster status.

        `GET /organization/{organizationId}/cluster/{clusterId}/status` returns `ClusterStatus`.

        Args:
            organization_id: Id of the organization.
            cluster_id: Id of the cluster.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return self._call(
            _GET_STATUS, path={"organizationId": organization_id, "clusterId": cluster_id}
        )

    def get_token(
        self, cluster_id: str, *, read_only: bool | Omit = omit
    ) -> models.GetClusterTokenByClusterIdResponse:
        """Get cluster token by cluster id.

        `GET /cluster/{clusterId}/token` returns `GetClusterTokenByClusterIdResponse`.

        Args:
            cluster_id: Id of the cluster.
            read_only: Return access that may only look: a token of a service account with the role
                `view`, which soon expires.
        """
        return self._call(
            _GET_TOKEN, path={"clusterId": cluster_id}, query={"read_only": read_only}
        )

    def list_eks_anywhere_commits(
        self, organization_id: UUID | str, cluster_id: UUID | str
    ) -> Pager[models.Commit]:
        """List eks anywhere commits.

        `GET /organization/{organizationId}/cluster/{clusterId}/eks-anywhere/commits` returns
        every `Commit`.

        Args:
            organization_id: Id of the organization.
            cluster_id: Id of the cluster.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return self._pages(
            _LIST_EKS_ANYWHERE_COMMITS,
            path={"organizationId": organization_id, "clusterId": cluster_id},
        )

    def list_environments(self, cluster_id: str) -> Pager[models.ClusterEnvironmentResponse]:
        """Get environments by cluster id.

        `GET /cluster/{clusterId}/environments` returns every `ClusterEnvironmentResponse`.

        Args:
            cluster_id: Id of the cluster.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return self._pages(_LIST_ENVIRONMENTS, path={"clusterId": cluster_id})

    def list_kubernetes_events(
        self,
        cluster_id: UUID | str,
        *,
        from_date_time: str,
        to_date_time: str,
        node_name: str | Omit = omit,
        pod_name: str | Omit = omit,
        reporting_component: str | Omit = omit,
    ) -> Pager[models.GetClusterKubernetesEventsResponseResult]:
        """Get cluster kubernetes events.

        `GET /cluster/{clusterId}/events` returns every
        `GetClusterKubernetesEventsResponseResult`.

        Args:
            cluster_id: Id of the cluster.
            from_date_time: First moment of the period, as an ISO 8601 time.
            to_date_time: Last moment of the period, as an ISO 8601 time.
            node_name: Return only events of this node.
            pod_name: Return only events of this pod.
            reporting_component: Return only events from this component of Kubernetes.
        """
        return self._pages(
            _LIST_KUBERNETES_EVENTS,
            path={"clusterId": cluster_id},
            query={
                "from_date_time": from_date_time,
                "to_date_time": to_date_time,
                "node_name": node_name,
                "pod_name": pod_name,
                "reporting_component": reporting_component,
            },
        )

    def list_logs(
        self, organization_id: UUID | str, cluster_id: UUID | str
    ) -> Pager[models.ClusterLogs]:
        """List cluster logs.

        `GET /organization/{organizationId}/cluster/{clusterId}/logs` returns every
        `ClusterLogs`.

        Args:
            organization_id: Id of the organization.
            cluster_id: Id of the cluster.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return self._pages(
            _LIST_LOGS, path={"organizationId": organization_id, "clusterId": cluster_id}
        )

    def list_statuses(self, organization_id: UUID | str) -> Pager[models.ClusterStatus]:
        """Get organization cluster status.

        `GET /organization/{organizationId}/cluster/status` returns every `ClusterStatus`.

        Args:
            organization_id: Id of the organization.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return self._pages(_LIST_STATUSES, path={"organizationId": organization_id})

    def lock(
        self,
        cluster_id: str,
        *,
        reason: str,
        ttl_in_days: int | Omit = omit,
    ) -> models.ClusterLock:
        """Lock cluster.

        `POST /cluster/{clusterId}/lock` returns `ClusterLock`.

        Args:
            cluster_id: Id of the cluster.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return self._call(
            _LOCK,
            path={"clusterId": cluster_id},
            body={"reason": reason, "ttl_in_days": ttl_in_days},
        )

    def specify_cloud_provider_info(
        self,
        organization_id: UUID | str,
        cluster_id: UUID | str,
        *,
        cloud_provider: types.CloudProviderEnum | Omit = omit,
        credentials: types.ClusterCloudProviderInfoRequestCredentials | Omit = omit,
        region: str | Omit = omit,
    ) -> models.ClusterCloudProviderInfo:
        """Specify cluster cloud provider info.

        `POST /organization/{organizationId}/cluster/{clusterId}/cloudProviderInfo` returns
        `ClusterCloudProviderInfo`.

        Args:
            organization_id: Id of the organization.
            cluster_id: Id of the cluster.
            cloud_provider: One of `AWS`, `SCW`, `GCP`, `ON_PREMISE`, `AZURE`.

        Raises:
            APIStatusError: BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403),
                NotFoundError (404).
        """
        return self._call(
            _SPECIFY_CLOUD_PROVIDER_INFO,
            path={"organizationId": organization_id, "clusterId": cluster_id},
            body={"cloud_provider": cloud_provider, "credentials": credentials, "region": region},
        )

    def stop(self, organization_id: UUID | str, cluster_id: UUID | str) -> models.ClusterStatus:
        """Stop cluster.

        `POST /organization/{organizationId}/cluster/{clusterId}/stop` returns `ClusterStatus`.

        Args:
            organization_id: Id of the organization.
            cluster_id: Id of the cluster.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
                ConflictError (409).
        """
        return self._call(_STOP, path={"organizationId": organization_id, "clusterId": cluster_id})

    def unlock(self, cluster_id: str) -> None:
        """Unlock cluster.

        `DELETE /cluster/{clusterId}/lock` returns nothing.

        Args:
            cluster_id: Id of the cluster.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return self._call(_UNLOCK, path={"clusterId": cluster_id})

    def update_advanced_settings(
        self,
        organization_id: UUID | str,
        cluster_id: UUID | str,
        *,
        aws_cloudwatch_eks_logs_retention_days: int | Omit = omit,
        aws_eks_ec2_ami: str | Omit = omit,
        aws_eks_ec2_metadata_imds: types.ClusterAdvancedSettingsAwsEksEc2MetadataImds | Omit = omit,
        aws_eks_efs_performance_mode: (
            types.ClusterAdvancedSettingsAwsEksEfsPerformanceMode | Omit
        ) = omit,
        aws_eks_efs_throughput_mode: (
            types.ClusterAdvancedSettingsAwsEksEfsThroughputMode | Omit
        ) = omit,
        aws_eks_efs_transition_to_ia: (
            types.ClusterAdvancedSettingsAwsEksEfsTransitionToIa | Omit
        ) = omit,
        aws_eks_enable_alb_controller: bool | Omit = omit,
        aws_eks_enable_efs_addon: bool | Omit = omit,
        aws_iam_admin_group: str | Omit = omit,
        aws_vpc_enable_nat_gateway_secondary_eip: bool | Omit = omit,
        aws_vpc_enable_s3_flow_logs: bool | Omit = omit,
        aws_vpc_flow_logs_retention_days: int | Omit = omit,
        cloud_provider_container_registry_tags: Mapping[str, str] | Omit = omit,
        database_mongodb_allowed_cidrs: Sequence[str] | Omit = omit,
        database_mongodb_deny_any_access: bool | Omit = omit,
        database_mysql_allowed_cidrs: Sequence[str] | Omit = omit,
        database_mysql_deny_any_access: bool | Omit = omit,
        database_postgresql_allowed_cidrs: Sequence[str] | Omit = omit,
        database_postgresql_deny_any_access: bool | Omit = omit,
        database_redis_allowed_cidrs: Sequence[str] | Omit = omit,
        database_redis_deny_any_access: bool | Omit = omit,
        envoy_gateway_api_http_connection_idle_timeout_seconds: int | None | Omit = omit,
        envoy_gateway_api_http_request_timeout_seconds: int | None | Omit = omit,
        envoy_gateway_api_retry_http_status_codes: str | None | Omit = omit,
        envoy_gateway_api_retry_num_retries: int | None | Omit = omit,
        envoy_gateway_api_retry_per_try_timeout_seconds: int | None | Omit = omit,
        envoy_gateway_api_retry_retry_on: str | None | Omit = omit,
        k8s_api_allowed_public_access_cidrs: Sequence[str] | Omit = omit,
        load_balancer_size: str | Omit = omit,
        loki_backend_cpu_limit_m: int | Omit = omit,
        loki_backend_cpu_request_m: int | Omit = omit,
        loki_backend_memory_limit_mib: int | Omit = omit,
        loki_backend_memory_request_mib: int | Omit = omit,
        loki_deployment_mode: types.ClusterAdvancedSettingsLokiDeploymentMode | Omit = omit,
        loki_log_retention_in_week: int | Omit = omit,
        loki_read_cpu_limit_m: int | Omit = omit,
        loki_read_cpu_request_m: int | Omit = omit,
        loki_read_memory_limit_mib: int | Omit = omit,
        loki_read_memory_request_mib: int | Omit = omit,
        loki_single_binary_cpu_limit_m: int | Omit = omit,
        loki_single_binary_cpu_request_m: int | Omit = omit,
        loki_single_binary_memory_limit_mib: int | Omit = omit,
        loki_single_binary_memory_request_mib: int | Omit = omit,
        loki_write_cpu_limit_m: int | Omit = omit,
        loki_write_cpu_request_m: int | Omit = omit,
        loki_write_memory_limit_mib: int | Omit = omit,
        loki_write_memory_request_mib: int | Omit = omit,
        nginx_hpa_cpu_utilization_percentage_threshold: int | Omit = omit,
        nginx_hpa_max_number_instances: int | Omit = omit,
        nginx_hpa_min_number_instances: int | Omit = omit,
        nginx_memory_limit_in_mib: int | Omit = omit,
        nginx_memory_request_in_mib: int | Omit = omit,
        nginx_vcpu_limit_in_milli_cpu: int | Omit = omit,
        nginx_vcpu_request_in_milli_cpu: int | Omit = omit,
        pleco_resources_ttl: int | Omit = omit,
        qovery_static_ip_mode: bool | Omit = omit,
        registry_image_retention_time: int | Omit = omit,
        registry_mirroring_mode: types.RegistryMirroringModeEnum | Omit = omit,
        storageclass_fast_ssd: str | Omit = omit,
    ) -> models.ClusterAdvancedSettings:
        """Edit cluster advanced settings.

        `PUT /organization/{organizationId}/cluster/{clusterId}/advancedSettings` returns
        `ClusterAdvancedSettings`.

        Args:
            organization_id: Id of the organization.
            cluster_id: Id of the cluster.
            aws_eks_ec2_ami: Defaults to `AmazonLinux2023`.
            aws_eks_ec2_metadata_imds: One of `optional`, `required`.
            aws_eks_efs_performance_mode: One of `generalPurpose`, `maxIO`. Defaults to `generalPurpose`.
            aws_eks_efs_throughput_mode: One of `bursting`, `elastic`, `provisioned`. Defaults to `elastic`.
            aws_eks_efs_transition_to_ia: One of `AFTER_1_DAY`, `AFTER_7_DAYS`, `AFTER_14_DAYS`, `AFTER_30_DAYS`,
                `AFTER_60_DAYS`, `AFTER_90_DAYS`, ``. Defaults to `AFTER_30_DAYS`.
            aws_eks_enable_alb_controller: Defaults to `true`.
            aws_eks_enable_efs_addon: Defaults to `false`.
            envoy_gateway_api_http_connection_idle_timeout_seconds: At least 0.
            envoy_gateway_api_http_request_timeout_seconds: At least 0.
            envoy_gateway_api_retry_num_retries: At least 0.
            envoy_gateway_api_retry_per_try_timeout_seconds: At least 1.
            loki_deployment_mode: One of `single_binary`, `simple_scalable`.
            pleco_resources_ttl: Deprecated.
            registry_mirroring_mode: One of `Cluster`, `Service`. Defaults to `Service`.

        Raises:
            APIStatusError: BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403),
                NotFoundError (404).
        """
        return self._call(
            _UPDATE_ADVANCED_SETTINGS,
            path={"organizationId": organization_id, "clusterId": cluster_id},
            body={
                "aws.cloudwatch.eks_logs_retention_days": aws_cloudwatch_eks_logs_retention_days,
                "aws.eks.ec2.ami": aws_eks_ec2_ami,
                "aws.eks.ec2.metadata_imds": aws_eks_ec2_metadata_imds,
                "aws.eks.efs.performance_mode": aws_eks_efs_performance_mode,
                "aws.eks.efs.throughput_mode": aws_eks_efs_throughput_mode,
                "aws.eks.efs.transition_to_ia": aws_eks_efs_transition_to_ia,
                "aws.eks.enable_alb_controller": aws_eks_enable_alb_controller,
                "aws.eks.enable_efs_addon": aws_eks_enable_efs_addon,
                "aws.iam.admin_group": aws_iam_admin_group,
                "aws.vpc.enable_nat_gateway_secondary_eip": aws_vpc_enable_nat_gateway_secondary_eip,
                "aws.vpc.enable_s3_flow_logs": aws_vpc_enable_s3_flow_logs,
                "aws.vpc.flow_logs_retention_days": aws_vpc_flow_logs_retention_days,
                "cloud_provider.container_registry.tags": cloud_provider_container_registry_tags,
                "database.mongodb.allowed_cidrs": database_mongodb_allowed_cidrs,
                "database.mongodb.deny_any_access": database_mongodb_deny_any_access,
                "database.mysql.allowed_cidrs": database_mysql_allowed_cidrs,
                "database.mysql.deny_any_access": database_mysql_deny_any_access,
                "database.postgresql.allowed_cidrs": database_postgresql_allowed_cidrs,
                "database.postgresql.deny_any_access": database_postgresql_deny_any_access,
                "database.redis.allowed_cidrs": database_redis_allowed_cidrs,
                "database.redis.deny_any_access": database_redis_deny_any_access,
                "envoy.gateway_api.http_connection_idle_timeout_seconds": envoy_gateway_api_http_connection_idle_timeout_seconds,
                "envoy.gateway_api.http_request_timeout_seconds": envoy_gateway_api_http_request_timeout_seconds,
                "envoy.gateway_api.retry.http_status_codes": envoy_gateway_api_retry_http_status_codes,
                "envoy.gateway_api.retry.num_retries": envoy_gateway_api_retry_num_retries,
                "envoy.gateway_api.retry.per_try_timeout_seconds": envoy_gateway_api_retry_per_try_timeout_seconds,
                "envoy.gateway_api.retry.retry_on": envoy_gateway_api_retry_retry_on,
                "k8s.api.allowed_public_access_cidrs": k8s_api_allowed_public_access_cidrs,
                "load_balancer.size": load_balancer_size,
                "loki.backend.cpu_limit_m": loki_backend_cpu_limit_m,
                "loki.backend.cpu_request_m": loki_backend_cpu_request_m,
                "loki.backend.memory_limit_mib": loki_backend_memory_limit_mib,
                "loki.backend.memory_request_mib": loki_backend_memory_request_mib,
                "loki.deployment_mode": loki_deployment_mode,
                "loki.log_retention_in_week": loki_log_retention_in_week,
                "loki.read.cpu_limit_m": loki_read_cpu_limit_m,
                "loki.read.cpu_request_m": loki_read_cpu_request_m,
                "loki.read.memory_limit_mib": loki_read_memory_limit_mib,
                "loki.read.memory_request_mib": loki_read_memory_request_mib,
                "loki.single_binary.cpu_limit_m": loki_single_binary_cpu_limit_m,
                "loki.single_binary.cpu_request_m": loki_single_binary_cpu_request_m,
                "loki.single_binary.memory_limit_mib": loki_single_binary_memory_limit_mib,
                "loki.single_binary.memory_request_mib": loki_single_binary_memory_request_mib,
                "loki.write.cpu_limit_m": loki_write_cpu_limit_m,
                "loki.write.cpu_request_m": loki_write_cpu_request_m,
                "loki.write.memory_limit_mib": loki_write_memory_limit_mib,
                "loki.write.memory_request_mib": loki_write_memory_request_mib,
                "nginx.hpa.cpu_utilization_percentage_threshold": nginx_hpa_cpu_utilization_percentage_threshold,
                "nginx.hpa.max_number_instances": nginx_hpa_max_number_instances,
                "nginx.hpa.min_number_instances": nginx_hpa_min_number_instances,
                "nginx.memory.limit_in_mib": nginx_memory_limit_in_mib,
                "nginx.memory.request_in_mib": nginx_memory_request_in_mib,
                "nginx.vcpu.limit_in_milli_cpu": nginx_vcpu_limit_in_milli_cpu,
                "nginx.vcpu.request_in_milli_cpu": nginx_vcpu_request_in_milli_cpu,
                "pleco.resources_ttl": pleco_resources_ttl,
                "qovery.static_ip_mode": qovery_static_ip_mode,
                "registry.image_retention_time": registry_image_retention_time,
                "registry.mirroring_mode": registry_mirroring_mode,
                "storageclass.fast_ssd": storageclass_fast_ssd,
            },
        )

    def update_dns_provider(
        self, cluster_id: UUID | str, *, dns_provider: types.ClusterDnsProviderRequestProvider
    ) -> models.ClusterDnsProviderResponse:
        """Edit cluster dns provider.

        `PUT /cluster/{clusterId}/dnsProvider` returns `ClusterDnsProviderResponse`.

        Args:
            cluster_id: Id of the cluster.

        Raises:
            APIStatusError: BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403),
                NotFoundError (404).
        """
        return self._call(
            _UPDATE_DNS_PROVIDER,
            path={"clusterId": cluster_id},
            body={"dns_provider": dns_provider},
        )

    def update_eks_anywhere_commit(
        self,
        organization_id: UUID | str,
        cluster_id: UUID | str,
        *,
        commit_id: str,
    ) -> models.EksAnywhereCommitResponse:
        """Update eks anywhere commit.

        `PUT /organization/{organizationId}/cluster/{clusterId}/eks-anywhere/commit` returns
        `EksAnywhereCommitResponse`.

        Args:
            organization_id: Id of the organization.
            cluster_id: Id of the cluster.

        Raises:
            APIStatusError: BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403),
                NotFoundError (404).
        """
        return self._call(
            _UPDATE_EKS_ANYWHERE_COMMIT,
            path={"organizationId": organization_id, "clusterId": cluster_id},
            body={"commit_id": commit_id},
        )

    def update_karpenter_private_fargate_subnet_ids(
        self,
        organization_id: UUID | str,
        cluster_id: UUID | str,
        *,
        eks_karpenter_fargate_subnets_zone_a_ids: Sequence[str] | Omit = omit,
        eks_karpenter_fargate_subnets_zone_b_ids: Sequence[str] | Omit = omit,
        eks_karpenter_fargate_subnets_zone_c_ids: Sequence[str] | Omit = omit,
    ) -> None:
        """Update karpenter private fargate subnet ids.

        `PUT /organization/{organizationId}/cluster/{clusterId}/karpenterPrivateSubnetIds`
        returns nothing.

        Args:
            organization_id: Id of the organization.
            cluster_id: Id of the cluster.

        Raises:
            APIStatusError: BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403),
                NotFoundError (404).
        """
        return self._call(
            _UPDATE_KARPENTER_PRIVATE_FARGATE_SUBNET_IDS,
            path={"organizationId": organization_id, "clusterId": cluster_id},
            body={
                "eks_karpenter_fargate_subnets_zone_a_ids": eks_karpenter_fargate_subnets_zone_a_ids,
                "eks_karpenter_fargate_subnets_zone_b_ids": eks_karpenter_fargate_subnets_zone_b_ids,
                "eks_karpenter_fargate_subnets_zone_c_ids": eks_karpenter_fargate_subnets_zone_c_ids,
            },
        )

    def update_kubeconfig(
        self,
        organization_id: UUID | str,
        cluster_id: UUID | str,
        *,
        body: str,
    ) -> None:
        """Edit cluster kubeconfig.

        `PUT /organization/{organizationId}/cluster/{clusterId}/kubeconfig` returns nothing.

        Args:
            organization_id: Id of the organization.
            cluster_id: Id of the cluster.
            body: The body, as application/x-yaml.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return self._call(
            _UPDATE_KUBECONFIG,
            path={"organizationId": organization_id, "clusterId": cluster_id},
            body=body,
        )

    def update_routing_table(
        self,
        organization_id: UUID | str,
        cluster_id: UUID | str,
        *,
        routes: Sequence[types.ClusterRoutingTableRequestRoute],
    ) -> models.ClusterRoutingTable:
        """Edit routing table.

        `PUT /organization/{organizationId}/cluster/{clusterId}/routingTable` returns
        `ClusterRoutingTable`.

        Args:
            organization_id: Id of the organization.
            cluster_id: Id of the cluster.

        Raises:
            APIStatusError: BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403),
                NotFoundError (404).
        """
        return self._call(
            _UPDATE_ROUTING_TABLE,
            path={"organizationId": organization_id, "clusterId": cluster_id},
            body={"routes": routes},
        )

    def upgrade(self, cluster_id: UUID | str) -> models.ClusterStatus:
        """Upgrade cluster.

        `POST /cluster/{clusterId}/upgrade` returns `ClusterStatus`.

        Args:
            cluster_id: Id of the cluster.

        Raises:
            APIStatusError: BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403),
                NotFoundError (404).
        """
        return self._call(_UPGRADE, path={"clusterId": cluster_id})


class AsyncClusters(AsyncResource):
    """Clusters."""

    @cached_property
    def analyses(self) -> AsyncClustersAnalyses:
        from .clusters__analyses import AsyncClustersAnalyses

        return AsyncClustersAnalyses(self._api)

    @cached_property
    def operator(self) -> AsyncClustersOperator:
        from .clusters__operator import AsyncClustersOperator

        return AsyncClustersOperator(self._api)

    def list(self, organization_id: UUID | str) -> AsyncPager[models.Cluster]:
        """List organization cluster.

        `GET /organization/{organizationId}/cluster` returns every `Cluster`.

        Args:
            organization_id: Id of the organization.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return self._pages(_LIST, path={"organizationId": organization_id})

    async def create(
        self,
        organization_id: UUID | str,
        *,
        cloud_provider: types.CloudVendorEnum,
        name: str,
        region: str,
        cloud_provider_credentials: types.ClusterCloudProviderInfoRequest | Omit = omit,
        description: str | Omit = omit,
        disk_iops: int | Omit = omit,
        disk_size: int | Omit = omit,
        disk_throughput: int | Omit = omit,
        features: Sequence[types.ClusterRequestFeature] | Omit = omit,
        infrastructure_charts_parameters: types.ClusterInfrastructureChartsParameters | Omit = omit,
        instance_type: str | Omit = omit,
        keda: types.ClusterKeda | Omit = omit,
        kubernetes: types.KubernetesEnum | Omit = omit,
        labels_groups: types.ClusterLabelsGroupList | Omit = omit,
        max_running_nodes: int | Omit = omit,
        metrics_parameters: types.MetricsParameters | Omit = omit,
        min_running_nodes: int | Omit = omit,
        production: bool | Omit = omit,
        secret_manager_accesses: types.SecretManagerAccessRequestList | Omit = omit,
        ssh_keys: Sequence[str] | Omit = omit,
    ) -> models.Cluster:
        """Create cluster.

        `POST /organization/{organizationId}/cluster` returns `Cluster`.

        Args:
            organization_id: Id of the organization.
            cloud_provider: One of `AWS`, `SCW`, `GCP`, `DO`, `AZURE`, `OVH`, `CIVO`, `HETZNER`, ...
            disk_iops: 3000 to 16000.
            disk_size: Defaults to `40`.
            disk_throughput: 125 to 1000.
            kubernetes: One of `MANAGED`, `SELF_MANAGED`, `PARTIALLY_MANAGED`. Defaults to `MANAGED`.
            max_running_nodes: Defaults to `1`.
            min_running_nodes: Defaults to `1`.

        Raises:
            APIStatusError: BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403),
                NotFoundError (404).
        """
        return await self._call(
            _CREATE,
            path={"organizationId": organization_id},
            body={
                "cloud_provider": cloud_provider,
                "name": name,
                "region": region,
                "cloud_provider_credentials": cloud_provider_credentials,
                "description": description,
                "disk_iops": disk_iops,
                "disk_size": disk_size,
                "disk_throughput": disk_throughput,
                "features": features,
                "infrastructure_charts_parameters": infrastructure_charts_parameters,
                "instance_type": instance_type,
                "keda": keda,
                "kubernetes": kubernetes,
                "labels_groups": labels_groups,
                "max_running_nodes": max_running_nodes,
                "metrics_parameters": metrics_parameters,
                "min_running_nodes": min_running_nodes,
                "production": production,
                "secret_manager_accesses": secret_manager_accesses,
                "ssh_keys": ssh_keys,
            },
        )

    async def update(
        self,
        organization_id: UUID | str,
        cluster_id: UUID | str,
        *,
        cloud_provider: types.CloudVendorEnum,
        name: str,
        region: str,
        cloud_provider_credentials: types.ClusterCloudProviderInfoRequest | Omit = omit,
        description: str | Omit = omit,
        disk_iops: int | Omit = omit,
        disk_size: int | Omit = omit,
        disk_throughput: int | Omit = omit,
        features: Sequence[types.ClusterRequestFeature] | Omit = omit,
        infrastructure_charts_parameters: types.ClusterInfrastructureChartsParameters | Omit = omit,
        instance_type: str | Omit = omit,
        keda: types.ClusterKeda | Omit = omit,
        kubernetes: types.KubernetesEnum | Omit = omit,
        labels_groups: types.ClusterLabelsGroupList | Omit = omit,
        max_running_nodes: int | Omit = omit,
        metrics_parameters: types.MetricsParameters | Omit = omit,
        min_running_nodes: int | Omit = omit,
        production: bool | Omit = omit,
        secret_manager_accesses: types.SecretManagerAccessRequestList | Omit = omit,
        ssh_keys: Sequence[str] | Omit = omit,
    ) -> models.Cluster:
        """Edit cluster.

        `PUT /organization/{organizationId}/cluster/{clusterId}` returns `Cluster`.

        Args:
            organization_id: Id of the organization.
            cluster_id: Id of the cluster.
            cloud_provider: One of `AWS`, `SCW`, `GCP`, `DO`, `AZURE`, `OVH`, `CIVO`, `HETZNER`, ...
            disk_iops: 3000 to 16000.
            disk_size: Defaults to `40`.
            disk_throughput: 125 to 1000.
            kubernetes: One of `MANAGED`, `SELF_MANAGED`, `PARTIALLY_MANAGED`. Defaults to `MANAGED`.
            max_running_nodes: Defaults to `1`.
            min_running_nodes: Defaults to `1`.

        Raises:
            APIStatusError: BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403),
                NotFoundError (404).
        """
        return await self._call(
            _UPDATE,
            path={"organizationId": organization_id, "clusterId": cluster_id},
            body={
                "cloud_provider": cloud_provider,
                "name": name,
                "region": region,
                "cloud_provider_credentials": cloud_provider_credentials,
                "description": description,
                "disk_iops": disk_iops,
                "disk_size": disk_size,
                "disk_throughput": disk_throughput,
                "features": features,
                "infrastructure_charts_parameters": infrastructure_charts_parameters,
                "instance_type": instance_type,
                "keda": keda,
                "kubernetes": kubernetes,
                "labels_groups": labels_groups,
                "max_running_nodes": max_running_nodes,
                "metrics_parameters": metrics_parameters,
                "min_running_nodes": min_running_nodes,
                "production": production,
                "secret_manager_accesses": secret_manager_accesses,
                "ssh_keys": ssh_keys,
            },
        )

    async def delete(
        self,
        organization_id: UUID | str,
        cluster_id: UUID | str,
        *,
        delete_mode: types.ClusterDeleteMode | Omit = omit,
        skip_reconcile: bool | Omit = omit,
    ) -> None:
        """Delete cluster.

        `DELETE /organization/{organizationId}/cluster/{clusterId}` returns nothing.

        Args:
            organization_id: Id of the organization.
            cluster_id: Id of the cluster.
            delete_mode: What is deleted: the cluster with or without its resources, or only what Qovery
                knows of it. One of `DEFAULT`, `DELETE_CLUSTER_AND_QOVERY_CONFIG`,
                `DELETE_QOVERY_CONFIG`. Defaults to `DEFAULT`.
            skip_reconcile: Tear down at once, without an apply before; what is gone already is ignored.
                Cannot be used if only the configuration is deleted. Defaults to `false`.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return await self._call(
            _DELETE,
            path={"organizationId": organization_id, "clusterId": cluster_id},
            query={"deleteMode": delete_mode, "skipReconcile": skip_reconcile},
        )

    async def deploy(
        self,
        organization_id: UUID | str,
        cluster_id: UUID | str,
        *,
        dry_run: bool | Omit = omit,
    ) -> models.ClusterStatus:
        """Deploy cluster.

        `POST /organization/{organizationId}/cluster/{clusterId}/deploy` returns
        `ClusterStatus`.

        Args:
            organization_id: Id of the organization.
            cluster_id: Id of the cluster.
            dry_run: Only check what the deployment of the cluster would do, and change nothing.

        Raises:
            APIStatusError: BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403),
                NotFoundError (404).
        """
        return await self._call(
            _DEPLOY,
            path={"organizationId": organization_id, "clusterId": cluster_id},
            query={"dry_run": dry_run},
        )

    async def get_advanced_settings(
        self, organization_id: UUID | str, cluster_id: UUID | str
    ) -> models.ClusterAdvancedSettings:
        """Get cluster advanced settings.

        `GET /organization/{organizationId}/cluster/{clusterId}/advancedSettings` returns
        `ClusterAdvancedSettings`.

        Args:
            organization_id: Id of the organization.
            cluster_id: Id of the cluster.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return await self._call(
            _GET_ADVANCED_SETTINGS,
            path={"organizationId": organization_id, "clusterId": cluster_id},
        )

    async def get_cloud_provider_info(
        self, organization_id: UUID | str, cluster_id: UUID | str
    ) -> models.ClusterCloudProviderInfo:
        """Get organization cloud provider info.

        `GET /organization/{organizationId}/cluster/{clusterId}/cloudProviderInfo` returns
        `ClusterCloudProviderInfo`.

        Args:
            organization_id: Id of the organization.
            cluster_id: Id of the cluster.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return await self._call(
            _GET_CLOUD_PROVIDER_INFO,
            path={"organizationId": organization_id, "clusterId": cluster_id},
        )

    async def get_default_advanced_settings(self) -> models.ClusterAdvancedSettings:
        """Get default cluster advanced settings.

        `GET /defaultClusterAdvancedSettings` returns `ClusterAdvancedSettings`.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403).
        """
        return await self._call(_GET_DEFAULT_ADVANCED_SETTINGS)

    async def get_dns_provider(self, cluster_id: UUID | str) -> models.ClusterDnsProviderResponse:
        """Get cluster dns provider.

        `GET /cluster/{clusterId}/dnsProvider` returns `ClusterDnsProviderResponse`.

        Args:
            cluster_id: Id of the cluster.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return await self._call(_GET_DNS_PROVIDER, path={"clusterId": cluster_id})

    async def get_eks_anywhere_jwt(
        self, organization_id: UUID | str, cluster_id: UUID | str
    ) -> models.EksAnywhereClusterJwtResponse:
        """Get eks anywhere cluster jwt.

        `GET /organization/{organizationId}/cluster/{clusterId}/eks-anywhere/jwt` returns
        `EksAnywhereClusterJwtResponse`.

        Args:
            organization_id: Id of the organization.
            cluster_id: Id of the cluster.

        Raises:
            APIStatusError: BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403),
                NotFoundError (404).
        """
        return await self._call(
            _GET_EKS_ANYWHERE_JWT, path={"organizationId": organization_id, "clusterId": cluster_id}
        )

    async def get_installation_helm_values(
        self, organization_id: UUID | str, cluster_id: UUID | str
    ) -> str:
        """Get installation helm values.

        `GET /organization/{organizationId}/cluster/{clusterId}/installationHelmValues` returns
        text (application/x-yaml).

        Args:
            organization_id: Id of the organization.
            cluster_id: Id of the cluster.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return await self._call(
            _GET_INSTALLATION_HELM_VALUES,
            path={"organizationId": organization_id, "clusterId": cluster_id},
        )

    async def get_kubeconfig(
        self,
        organization_id: UUID | str,
        cluster_id: UUID | str,
        *,
        with_token_from_cli: bool | Omit = omit,
        read_only: bool | Omit = omit,
    ) -> str:
        """Get cluster kubeconfig.

        `GET /organization/{organizationId}/cluster/{clusterId}/kubeconfig` returns text
        (application/x-yaml).

        Args:
            organization_id: Id of the organization.
            cluster_id: Id of the cluster.
            with_token_from_cli: Let the kubeconfig get its token from the CLI of Qovery.
            read_only: Return access that may only look: a token of a service account with the role
                `view`, which soon expires.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return await self._call(
            _GET_KUBECONFIG,
            path={"organizationId": organization_id, "clusterId": cluster_id},
            query={"with_token_from_cli": with_token_from_cli, "read_only": read_only},
        )

    async def get_logs(
        self,
        cluster_id: str,
        *,
        endpoint: str,
        query: str,
        start: str | Omit = omit,
        end: str | Omit = omit,
        limit: str | Omit = omit,
        since: str | Omit = omit,
        step: str | Omit = omit,
        interval: str | Omit = omit,
        direction: str | Omit = omit,
        time: str | Omit = omit,
    ) -> models.ClusterLogsResponse:
        """Get cluster logs.

        `GET /cluster/{clusterId}/logs` returns `ClusterLogsResponse`.

        Args:
            cluster_id: Id of the cluster.
            endpoint: Endpoint of the metrics or logs.
            query: Query in the language of the metrics or logs.
            start: Begin of the period.
            end: End of the period.
            limit: Largest number of results.
            since: Return only entries after this time.
            step: Time between two values.
            interval: Time between two values.
            direction: Order of the entries: oldest or newest first.
            time: Moment at which the query is evaluated.
        """
        return await self._call(
            _GET_LOGS,
            path={"clusterId": cluster_id},
            query={
                "endpoint": endpoint,
                "query": query,
                "start": start,
                "end": end,
                "limit": limit,
                "since": since,
                "step": step,
                "interval": interval,
                "direction": direction,
                "time": time,
            },
        )

    async def get_metrics(
        self,
        cluster_id: UUID | str,
        *,
        endpoint: str,
        query: str,
        start: str | Omit = omit,
        end: str | Omit = omit,
        step: str | Omit = omit,
        time: str | Omit = omit,
        timeout: str | Omit = omit,
        dedup: str | Omit = omit,
        partial_response: str | Omit = omit,
        max_source_resolution: str | Omit = omit,
        engine: str | Omit = omit,
        analyze: str | Omit = omit,
        board_short_name: str | Omit = omit,
        metric_short_name: str | Omit = omit,
        trace_id: str | Omit = omit,
        range: str | Omit = omit,
    ) -> models.ClusterMetricsResponse:
        """Get cluster metrics.

        `GET /cluster/{clusterId}/metrics` returns `ClusterMetricsResponse`.

        Args:
            cluster_id: Id of the cluster.
            endpoint: Endpoint of the metrics or logs.
            query: Query in the language of the metrics or logs.
            start: Begin of the period.
            end: End of the period.
            step: Time between two values.
            time: Moment at which the query is evaluated.
            timeout: Longest time that the query may take.
            dedup: Whether equal results are merged.
            partial_response: Whether a result that lacks data may be returned.
            max_source_resolution: Finest resolution of the data that is read.
            engine: Engine that evaluates the query.
            analyze: Whether the evaluation of the query is analyzed.
            board_short_name: Short name of the dashboard.
            metric_short_name: Short name of the metric.
            trace_id: Id of the trace.
            range: Length of the period.
        """
        return await self._call(
            _GET_METRICS,
            path={"clusterId": cluster_id},
            query={
                "endpoint": endpoint,
                "query": query,
                "start": start,
                "end": end,
                "step": step,
                "time": time,
                "timeout": timeout,
                "dedup": dedup,
                "partial_response": partial_response,
                "max_source_resolution": max_source_resolution,
                "engine": engine,
                "analyze": analyze,
                "board_short_name": board_short_name,
                "metric_short_name": metric_short_name,
                "trace_id": trace_id,
                "range": range,
            },
        )

    async def get_readiness_status(
        self, organization_id: UUID | str, cluster_id: UUID | str
    ) -> models.ClusterReadinessStatus:
        """Get cluster readiness status.

        `GET /organization/{organizationId}/cluster/{clusterId}/isReady` returns
        `ClusterReadinessStatus`.

        Args:
            organization_id: Id of the organization.
            cluster_id: Id of the cluster.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return await self._call(
            _GET_READINESS_STATUS, path={"organizationId": organization_id, "clusterId": cluster_id}
        )

    def get_routing_table(
        self, organization_id: UUID | str, cluster_id: UUID | str
    ) -> AsyncPager[models.ClusterRoutingTableResult]:
        """Get routing table.

        `GET /organization/{organizationId}/cluster/{clusterId}/routingTable` returns every
        `ClusterRoutingTableResult`.

        Args:
            organization_id: Id of the organization.
            cluster_id: Id of the cluster.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return self._pages(
            _GET_ROUTING_TABLE, path={"organizationId": organization_id, "clusterId": cluster_id}
        )

    async def get_status(
        self, organization_id: UUID | str, cluster_id: UUID | str
    ) -> models.ClusterStatus:
        """Get cluster status.

        `GET /organization/{organizationId}/cluster/{clusterId}/status` returns `ClusterStatus`.

        Args:
            organization_id: Id of the organization.
            cluster_id: Id of the cluster.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return await self._call(
            _GET_STATUS, path={"organizationId": organization_id, "clusterId": cluster_id}
        )

    async def get_token(
        self, cluster_id: str, *, read_only: bool | Omit = omit
    ) -> models.GetClusterTokenByClusterIdResponse:
        """Get cluster token by cluster id.

        `GET /cluster/{clusterId}/token` returns `GetClusterTokenByClusterIdResponse`.

        Args:
            cluster_id: Id of the cluster.
            read_only: Return access that may only look: a token of a service account with the role
                `view`, which soon expires.
        """
        return await self._call(
            _GET_TOKEN, path={"clusterId": cluster_id}, query={"read_only": read_only}
        )

    def list_eks_anywhere_commits(
        self, organization_id: UUID | str, cluster_id: UUID | str
    ) -> AsyncPager[models.Commit]:
        """List eks anywhere commits.

        `GET /organization/{organizationId}/cluster/{clusterId}/eks-anywhere/commits` returns
        every `Commit`.

        Args:
            organization_id: Id of the organization.
            cluster_id: Id of the cluster.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return self._pages(
            _LIST_EKS_ANYWHERE_COMMITS,
            path={"organizationId": organization_id, "clusterId": cluster_id},
        )

    def list_environments(self, cluster_id: str) -> AsyncPager[models.ClusterEnvironmentResponse]:
        """Get environments by cluster id.

        `GET /cluster/{clusterId}/environments` returns every `ClusterEnvironmentResponse`.

        Args:
            cluster_id: Id of the cluster.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return self._pages(_LIST_ENVIRONMENTS, path={"clusterId": cluster_id})

    def list_kubernetes_events(
        self,
        cluster_id: UUID | str,
        *,
        from_date_time: str,
        to_date_time: str,
        node_name: str | Omit = omit,
        pod_name: str | Omit = omit,
        reporting_component: str | Omit = omit,
    ) -> AsyncPager[models.GetClusterKubernetesEventsResponseResult]:
        """Get cluster kubernetes events.

        `GET /cluster/{clusterId}/events` returns every
        `GetClusterKubernetesEventsResponseResult`.

        Args:
            cluster_id: Id of the cluster.
            from_date_time: First moment of the period, as an ISO 8601 time.
            to_date_time: Last moment of the period, as an ISO 8601 time.
            node_name: Return only events of this node.
            pod_name: Return only events of this pod.
            reporting_component: Return only events from this component of Kubernetes.
        """
        return self._pages(
            _LIST_KUBERNETES_EVENTS,
            path={"clusterId": cluster_id},
            query={
                "from_date_time": from_date_time,
                "to_date_time": to_date_time,
                "node_name": node_name,
                "pod_name": pod_name,
                "reporting_component": reporting_component,
            },
        )

    def list_logs(
        self, organization_id: UUID | str, cluster_id: UUID | str
    ) -> AsyncPager[models.ClusterLogs]:
        """List cluster logs.

        `GET /organization/{organizationId}/cluster/{clusterId}/logs` returns every
        `ClusterLogs`.

        Args:
            organization_id: Id of the organization.
            cluster_id: Id of the cluster.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return self._pages(
            _LIST_LOGS, path={"organizationId": organization_id, "clusterId": cluster_id}
        )

    def list_statuses(self, organization_id: UUID | str) -> AsyncPager[models.ClusterStatus]:
        """Get organization cluster status.

        `GET /organization/{organizationId}/cluster/status` returns every `ClusterStatus`.

        Args:
            organization_id: Id of the organization.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return self._pages(_LIST_STATUSES, path={"organizationId": organization_id})

    async def lock(
        self,
        cluster_id: str,
        *,
        reason: str,
        ttl_in_days: int | Omit = omit,
    ) -> models.ClusterLock:
        """Lock cluster.

        `POST /cluster/{clusterId}/lock` returns `ClusterLock`.

        Args:
            cluster_id: Id of the cluster.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return await self._call(
            _LOCK,
            path={"clusterId": cluster_id},
            body={"reason": reason, "ttl_in_days": ttl_in_days},
        )

    async def specify_cloud_provider_info(
        self,
        organization_id: UUID | str,
        cluster_id: UUID | str,
        *,
        cloud_provider: types.CloudProviderEnum | Omit = omit,
        credentials: types.ClusterCloudProviderInfoRequestCredentials | Omit = omit,
        region: str | Omit = omit,
    ) -> models.ClusterCloudProviderInfo:
        """Specify cluster cloud provider info.

        `POST /organization/{organizationId}/cluster/{clusterId}/cloudProviderInfo` returns
        `ClusterCloudProviderInfo`.

        Args:
            organization_id: Id of the organization.
            cluster_id: Id of the cluster.
            cloud_provider: One of `AWS`, `SCW`, `GCP`, `ON_PREMISE`, `AZURE`.

        Raises:
            APIStatusError: BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403),
                NotFoundError (404).
        """
        return await self._call(
            _SPECIFY_CLOUD_PROVIDER_INFO,
            path={"organizationId": organization_id, "clusterId": cluster_id},
            body={"cloud_provider": cloud_provider, "credentials": credentials, "region": region},
        )

    async def stop(
        self, organization_id: UUID | str, cluster_id: UUID | str
    ) -> models.ClusterStatus:
        """Stop cluster.

        `POST /organization/{organizationId}/cluster/{clusterId}/stop` returns `ClusterStatus`.

        Args:
            organization_id: Id of the organization.
            cluster_id: Id of the cluster.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
                ConflictError (409).
        """
        return await self._call(
            _STOP, path={"organizationId": organization_id, "clusterId": cluster_id}
        )

    async def unlock(self, cluster_id: str) -> None:
        """Unlock cluster.

        `DELETE /cluster/{clusterId}/lock` returns nothing.

        Args:
            cluster_id: Id of the cluster.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return await self._call(_UNLOCK, path={"clusterId": cluster_id})

    async def update_advanced_settings(
        self,
        organization_id: UUID | str,
        cluster_id: UUID | str,
        *,
        aws_cloudwatch_eks_logs_retention_days: int | Omit = omit,
        aws_eks_ec2_ami: str | Omit = omit,
        aws_eks_ec2_metadata_imds: types.ClusterAdvancedSettingsAwsEksEc2MetadataImds | Omit = omit,
        aws_eks_efs_performance_mode: (
            types.ClusterAdvancedSettingsAwsEksEfsPerformanceMode | Omit
        ) = omit,
        aws_eks_efs_throughput_mode: (
            types.ClusterAdvancedSettingsAwsEksEfsThroughputMode | Omit
        ) = omit,
        aws_eks_efs_transition_to_ia: (
            types.ClusterAdvancedSettingsAwsEksEfsTransitionToIa | Omit
        ) = omit,
        aws_eks_enable_alb_controller: bool | Omit = omit,
        aws_eks_enable_efs_addon: bool | Omit = omit,
        aws_iam_admin_group: str | Omit = omit,
        aws_vpc_enable_nat_gateway_secondary_eip: bool | Omit = omit,
        aws_vpc_enable_s3_flow_logs: bool | Omit = omit,
        aws_vpc_flow_logs_retention_days: int | Omit = omit,
        cloud_provider_container_registry_tags: Mapping[str, str] | Omit = omit,
        database_mongodb_allowed_cidrs: Sequence[str] | Omit = omit,
        database_mongodb_deny_any_access: bool | Omit = omit,
        database_mysql_allowed_cidrs: Sequence[str] | Omit = omit,
        database_mysql_deny_any_access: bool | Omit = omit,
        database_postgresql_allowed_cidrs: Sequence[str] | Omit = omit,
        database_postgresql_deny_any_access: bool | Omit = omit,
        database_redis_allowed_cidrs: Sequence[str] | Omit = omit,
        database_redis_deny_any_access: bool | Omit = omit,
        envoy_gateway_api_http_connection_idle_timeout_seconds: int | None | Omit = omit,
        envoy_gateway_api_http_request_timeout_seconds: int | None | Omit = omit,
        envoy_gateway_api_retry_http_status_codes: str | None | Omit = omit,
        envoy_gateway_api_retry_num_retries: int | None | Omit = omit,
        envoy_gateway_api_retry_per_try_timeout_seconds: int | None | Omit = omit,
        envoy_gateway_api_retry_retry_on: str | None | Omit = omit,
        k8s_api_allowed_public_access_cidrs: Sequence[str] | Omit = omit,
        load_balancer_size: str | Omit = omit,
        loki_backend_cpu_limit_m: int | Omit = omit,
        loki_backend_cpu_request_m: int | Omit = omit,
        loki_backend_memory_limit_mib: int | Omit = omit,
        loki_backend_memory_request_mib: int | Omit = omit,
        loki_deployment_mode: types.ClusterAdvancedSettingsLokiDeploymentMode | Omit = omit,
        loki_log_retention_in_week: int | Omit = omit,
        loki_read_cpu_limit_m: int | Omit = omit,
        loki_read_cpu_request_m: int | Omit = omit,
        loki_read_memory_limit_mib: int | Omit = omit,
        loki_read_memory_request_mib: int | Omit = omit,
        loki_single_binary_cpu_limit_m: int | Omit = omit,
        loki_single_binary_cpu_request_m: int | Omit = omit,
        loki_single_binary_memory_limit_mib: int | Omit = omit,
        loki_single_binary_memory_request_mib: int | Omit = omit,
        loki_write_cpu_limit_m: int | Omit = omit,
        loki_write_cpu_request_m: int | Omit = omit,
        loki_write_memory_limit_mib: int | Omit = omit,
        loki_write_memory_request_mib: int | Omit = omit,
        nginx_hpa_cpu_utilization_percentage_threshold: int | Omit = omit,
        nginx_hpa_max_number_instances: int | Omit = omit,
        nginx_hpa_min_number_instances: int | Omit = omit,
        nginx_memory_limit_in_mib: int | Omit = omit,
        nginx_memory_request_in_mib: int | Omit = omit,
        nginx_vcpu_limit_in_milli_cpu: int | Omit = omit,
        nginx_vcpu_request_in_milli_cpu: int | Omit = omit,
        pleco_resources_ttl: int | Omit = omit,
        qovery_static_ip_mode: bool | Omit = omit,
        registry_image_retention_time: int | Omit = omit,
        registry_mirroring_mode: types.RegistryMirroringModeEnum | Omit = omit,
        storageclass_fast_ssd: str | Omit = omit,
    ) -> models.ClusterAdvancedSettings:
        """Edit cluster advanced settings.

        `PUT /organization/{organizationId}/cluster/{clusterId}/advancedSettings` returns
        `ClusterAdvancedSettings`.

        Args:
            organization_id: Id of the organization.
            cluster_id: Id of the cluster.
            aws_eks_ec2_ami: Defaults to `AmazonLinux2023`.
            aws_eks_ec2_metadata_imds: One of `optional`, `required`.
            aws_eks_efs_performance_mode: One of `generalPurpose`, `maxIO`. Defaults to `generalPurpose`.
            aws_eks_efs_throughput_mode: One of `bursting`, `elastic`, `provisioned`. Defaults to `elastic`.
            aws_eks_efs_transition_to_ia: One of `AFTER_1_DAY`, `AFTER_7_DAYS`, `AFTER_14_DAYS`, `AFTER_30_DAYS`,
                `AFTER_60_DAYS`, `AFTER_90_DAYS`, ``. Defaults to `AFTER_30_DAYS`.
            aws_eks_enable_alb_controller: Defaults to `true`.
            aws_eks_enable_efs_addon: Defaults to `false`.
            envoy_gateway_api_http_connection_idle_timeout_seconds: At least 0.
            envoy_gateway_api_http_request_timeout_seconds: At least 0.
            envoy_gateway_api_retry_num_retries: At least 0.
            envoy_gateway_api_retry_per_try_timeout_seconds: At least 1.
            loki_deployment_mode: One of `single_binary`, `simple_scalable`.
            pleco_resources_ttl: Deprecated.
            registry_mirroring_mode: One of `Cluster`, `Service`. Defaults to `Service`.

        Raises:
            APIStatusError: BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403),
                NotFoundError (404).
        """
        return await self._call(
            _UPDATE_ADVANCED_SETTINGS,
            path={"organizationId": organization_id, "clusterId": cluster_id},
            body={
                "aws.cloudwatch.eks_logs_retention_days": aws_cloudwatch_eks_logs_retention_days,
                "aws.eks.ec2.ami": aws_eks_ec2_ami,
                "aws.eks.ec2.metadata_imds": aws_eks_ec2_metadata_imds,
                "aws.eks.efs.performance_mode": aws_eks_efs_performance_mode,
                "aws.eks.efs.throughput_mode": aws_eks_efs_throughput_mode,
                "aws.eks.efs.transition_to_ia": aws_eks_efs_transition_to_ia,
                "aws.eks.enable_alb_controller": aws_eks_enable_alb_controller,
                "aws.eks.enable_efs_addon": aws_eks_enable_efs_addon,
                "aws.iam.admin_group": aws_iam_admin_group,
                "aws.vpc.enable_nat_gateway_secondary_eip": aws_vpc_enable_nat_gateway_secondary_eip,
                "aws.vpc.enable_s3_flow_logs": aws_vpc_enable_s3_flow_logs,
                "aws.vpc.flow_logs_retention_days": aws_vpc_flow_logs_retention_days,
                "cloud_provider.container_registry.tags": cloud_provider_container_registry_tags,
                "database.mongodb.allowed_cidrs": database_mongodb_allowed_cidrs,
                "database.mongodb.deny_any_access": database_mongodb_deny_any_access,
                "database.mysql.allowed_cidrs": database_mysql_allowed_cidrs,
                "database.mysql.deny_any_access": database_mysql_deny_any_access,
                "database.postgresql.allowed_cidrs": database_postgresql_allowed_cidrs,
                "database.postgresql.deny_any_access": database_postgresql_deny_any_access,
                "database.redis.allowed_cidrs": database_redis_allowed_cidrs,
                "database.redis.deny_any_access": database_redis_deny_any_access,
                "envoy.gateway_api.http_connection_idle_timeout_seconds": envoy_gateway_api_http_connection_idle_timeout_seconds,
                "envoy.gateway_api.http_request_timeout_seconds": envoy_gateway_api_http_request_timeout_seconds,
                "envoy.gateway_api.retry.http_status_codes": envoy_gateway_api_retry_http_status_codes,
                "envoy.gateway_api.retry.num_retries": envoy_gateway_api_retry_num_retries,
                "envoy.gateway_api.retry.per_try_timeout_seconds": envoy_gateway_api_retry_per_try_timeout_seconds,
                "envoy.gateway_api.retry.retry_on": envoy_gateway_api_retry_retry_on,
                "k8s.api.allowed_public_access_cidrs": k8s_api_allowed_public_access_cidrs,
                "load_balancer.size": load_balancer_size,
                "loki.backend.cpu_limit_m": loki_backend_cpu_limit_m,
                "loki.backend.cpu_request_m": loki_backend_cpu_request_m,
                "loki.backend.memory_limit_mib": loki_backend_memory_limit_mib,
                "loki.backend.memory_request_mib": loki_backend_memory_request_mib,
                "loki.deployment_mode": loki_deployment_mode,
                "loki.log_retention_in_week": loki_log_retention_in_week,
                "loki.read.cpu_limit_m": loki_read_cpu_limit_m,
                "loki.read.cpu_request_m": loki_read_cpu_request_m,
                "loki.read.memory_limit_mib": loki_read_memory_limit_mib,
                "loki.read.memory_request_mib": loki_read_memory_request_mib,
                "loki.single_binary.cpu_limit_m": loki_single_binary_cpu_limit_m,
                "loki.single_binary.cpu_request_m": loki_single_binary_cpu_request_m,
                "loki.single_binary.memory_limit_mib": loki_single_binary_memory_limit_mib,
                "loki.single_binary.memory_request_mib": loki_single_binary_memory_request_mib,
                "loki.write.cpu_limit_m": loki_write_cpu_limit_m,
                "loki.write.cpu_request_m": loki_write_cpu_request_m,
                "loki.write.memory_limit_mib": loki_write_memory_limit_mib,
                "loki.write.memory_request_mib": loki_write_memory_request_mib,
                "nginx.hpa.cpu_utilization_percentage_threshold": nginx_hpa_cpu_utilization_percentage_threshold,
                "nginx.hpa.max_number_instances": nginx_hpa_max_number_instances,
                "nginx.hpa.min_number_instances": nginx_hpa_min_number_instances,
                "nginx.memory.limit_in_mib": nginx_memory_limit_in_mib,
                "nginx.memory.request_in_mib": nginx_memory_request_in_mib,
                "nginx.vcpu.limit_in_milli_cpu": nginx_vcpu_limit_in_milli_cpu,
                "nginx.vcpu.request_in_milli_cpu": nginx_vcpu_request_in_milli_cpu,
                "pleco.resources_ttl": pleco_resources_ttl,
                "qovery.static_ip_mode": qovery_static_ip_mode,
                "registry.image_retention_time": registry_image_retention_time,
                "registry.mirroring_mode": registry_mirroring_mode,
                "storageclass.fast_ssd": storageclass_fast_ssd,
            },
        )

    async def update_dns_provider(
        self, cluster_id: UUID | str, *, dns_provider: types.ClusterDnsProviderRequestProvider
    ) -> models.ClusterDnsProviderResponse:
        """Edit cluster dns provider.

        `PUT /cluster/{clusterId}/dnsProvider` returns `ClusterDnsProviderResponse`.

        Args:
            cluster_id: Id of the cluster.

        Raises:
            APIStatusError: BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403),
                NotFoundError (404).
        """
        return await self._call(
            _UPDATE_DNS_PROVIDER,
            path={"clusterId": cluster_id},
            body={"dns_provider": dns_provider},
        )

    async def update_eks_anywhere_commit(
        self,
        organization_id: UUID | str,
        cluster_id: UUID | str,
        *,
        commit_id: str,
    ) -> models.EksAnywhereCommitResponse:
        """Update eks anywhere commit.

        `PUT /organization/{organizationId}/cluster/{clusterId}/eks-anywhere/commit` returns
        `EksAnywhereCommitResponse`.

        Args:
            organization_id: Id of the organization.
            cluster_id: Id of the cluster.

        Raises:
            APIStatusError: BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403),
                NotFoundError (404).
        """
        return await self._call(
            _UPDATE_EKS_ANYWHERE_COMMIT,
            path={"organizationId": organization_id, "clusterId": cluster_id},
            body={"commit_id": commit_id},
        )

    async def update_karpenter_private_fargate_subnet_ids(
        self,
        organization_id: UUID | str,
        cluster_id: UUID | str,
        *,
        eks_karpenter_fargate_subnets_zone_a_ids: Sequence[str] | Omit = omit,
        eks_karpenter_fargate_subnets_zone_b_ids: Sequence[str] | Omit = omit,
        eks_karpenter_fargate_subnets_zone_c_ids: Sequence[str] | Omit = omit,
    ) -> None:
        """Update karpenter private fargate subnet ids.

        `PUT /organization/{organizationId}/cluster/{clusterId}/karpenterPrivateSubnetIds`
        returns nothing.

        Args:
            organization_id: Id of the organization.
            cluster_id: Id of the cluster.

        Raises:
            APIStatusError: BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403),
                NotFoundError (404).
        """
        return await self._call(
            _UPDATE_KARPENTER_PRIVATE_FARGATE_SUBNET_IDS,
            path={"organizationId": organization_id, "clusterId": cluster_id},
            body={
                "eks_karpenter_fargate_subnets_zone_a_ids": eks_karpenter_fargate_subnets_zone_a_ids,
                "eks_karpenter_fargate_subnets_zone_b_ids": eks_karpenter_fargate_subnets_zone_b_ids,
                "eks_karpenter_fargate_subnets_zone_c_ids": eks_karpenter_fargate_subnets_zone_c_ids,
            },
        )

    async def update_kubeconfig(
        self,
        organization_id: UUID | str,
        cluster_id: UUID | str,
        *,
        body: str,
    ) -> None:
        """Edit cluster kubeconfig.

        `PUT /organization/{organizationId}/cluster/{clusterId}/kubeconfig` returns nothing.

        Args:
            organization_id: Id of the organization.
            cluster_id: Id of the cluster.
            body: The body, as application/x-yaml.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return await self._call(
            _UPDATE_KUBECONFIG,
            path={"organizationId": organization_id, "clusterId": cluster_id},
            body=body,
        )

    async def update_routing_table(
        self,
        organization_id: UUID | str,
        cluster_id: UUID | str,
        *,
        routes: Sequence[types.ClusterRoutingTableRequestRoute],
    ) -> models.ClusterRoutingTable:
        """Edit routing table.

        `PUT /organization/{organizationId}/cluster/{clusterId}/routingTable` returns
        `ClusterRoutingTable`.

        Args:
            organization_id: Id of the organization.
            cluster_id: Id of the cluster.

        Raises:
            APIStatusError: BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403),
                NotFoundError (404).
        """
        return await self._call(
            _UPDATE_ROUTING_TABLE,
            path={"organizationId": organization_id, "clusterId": cluster_id},
            body={"routes": routes},
        )

    async def upgrade(self, cluster_id: UUID | str) -> models.ClusterStatus:
        """Upgrade cluster.

        `POST /cluster/{clusterId}/upgrade` returns `ClusterStatus`.

        Args:
            cluster_id: Id of the cluster.

        Raises:
            APIStatusError: BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403),
                NotFoundError (404).
        """
        return await self._call(_UPGRADE, path={"clusterId": cluster_id})
