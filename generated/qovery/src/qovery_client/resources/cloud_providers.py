"""Cloud providers."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .. import models
from .._runtime import (
    AsyncPager,
    AsyncResource,
    Omit,
    Operation,
    Pager,
    Resource,
    omit,
    pages,
)

if TYPE_CHECKING:
    from .. import types
    from .cloud_providers__credentials import (
        AsyncCloudProvidersCredentials,
        CloudProvidersCredentials,
    )

_LIST: Operation[models.CloudProvider] = Operation(
    id="listCloudProvider",
    method="GET",
    path="/cloudProvider",
    result=lambda: models.CloudProviderResponseList,
    paging=pages.Whole(items=("results",)),
)

_LIST_AWS_EKS_INSTANCE_TYPES: Operation[models.ClusterInstanceTypeResponseListResult] = Operation(
    id="listAWSEKSInstanceType",
    method="GET",
    path="/aws/eks/instanceType/{region}",
    result=lambda: models.ClusterInstanceTypeResponseList,
    paging=pages.Whole(items=("results",)),
)

_LIST_AWS_FEATURES: Operation[models.ClusterFeatureResponse] = Operation(
    id="listAWSFeatures",
    method="GET",
    path="/aws/clusterFeature",
    result=lambda: models.ClusterFeatureResponseList,
    paging=pages.Whole(items=("results",)),
)

_LIST_AWS_INSTANCE_TYPES: Operation[models.ClusterInstanceTypeResponseListResult] = Operation(
    id="listAWSInstanceType",
    method="GET",
    path="/aws/instanceType",
    result=lambda: models.ClusterInstanceTypeResponseList,
    paging=pages.Whole(items=("results",)),
)

_LIST_AWS_MANAGED_DATABASE_INSTANCE_TYPES: Operation[models.ManagedDatabaseInstanceTypeResponse] = (
    Operation(
        id="listAWSManagedDatabaseInstanceType",
        method="GET",
        path="/aws/managedDatabase/instanceType/{region}/{databaseType}",
        result=lambda: models.ManagedDatabaseInstanceTypeResponseList,
        paging=pages.Whole(items=("results",)),
    )
)

_LIST_AWS_MANAGED_DATABASE_TYPES: Operation[models.ManagedDatabaseTypeResponse] = Operation(
    id="listAWSManagedDatabaseType",
    method="GET",
    path="/aws/managedDatabase/type",
    result=lambda: models.ManagedDatabaseTypeResponseList,
    paging=pages.Whole(items=("results",)),
)

_LIST_AWS_REGIONS: Operation[models.ClusterRegion] = Operation(
    id="listAWSRegions",
    method="GET",
    path="/aws/region",
    result=lambda: models.ClusterRegionResponseList,
    paging=pages.Whole(items=("results",)),
)

_LIST_AZURE_AKS_INSTANCE_TYPES: Operation[models.ClusterInstanceTypeResponseListResult] = Operation(
    id="listAzureAKSInstanceType",
    method="GET",
    path="/azure/aks/instanceType/{region}",
    result=lambda: models.ClusterInstanceTypeResponseList,
    paging=pages.Whole(items=("results",)),
)

_LIST_AZURE_FEATURES: Operation[models.ClusterFeatureResponse] = Operation(
    id="listAzureFeatures",
    method="GET",
    path="/azure/clusterFeature",
    result=lambda: models.ClusterFeatureResponseList,
    paging=pages.Whole(items=("results",)),
)

_LIST_AZURE_REGIONS: Operation[models.ClusterRegion] = Operation(
    id="listAzureRegions",
    method="GET",
    path="/azure/region",
    result=lambda: models.ClusterRegionResponseList,
    paging=pages.Whole(items=("results",)),
)

_LIST_GCP_FEATURES: Operation[models.ClusterFeatureResponse] = Operation(
    id="listGcpFeatures",
    method="GET",
    path="/gcp/clusterFeature",
    result=lambda: models.ClusterFeatureResponseList,
    paging=pages.Whole(items=("results",)),
)

_LIST_GCP_GKE_INSTANCE_TYPES: Operation[models.ClusterInstanceTypeResponseListResult] = Operation(
    id="listGcpGkeInstanceType",
    method="GET",
    path="/gcp/instanceType/{region}",
    result=lambda: models.ClusterInstanceTypeResponseList,
    paging=pages.Whole(items=("results",)),
)

_LIST_GCP_REGIONS: Operation[models.ClusterRegion] = Operation(
    id="listGcpRegions",
    method="GET",
    path="/gcp/region",
    result=lambda: models.ClusterRegionResponseList,
    paging=pages.Whole(items=("results",)),
)

_LIST_SCALEWAY_FEATURES: Operation[models.ClusterFeatureResponse] = Operation(
    id="listScalewayFeatures",
    method="GET",
    path="/scaleway/clusterFeature",
    result=lambda: models.ClusterFeatureResponseList,
    paging=pages.Whole(items=("results",)),
)

_LIST_SCALEWAY_INSTANCE_TYPES: Operation[models.ClusterInstanceTypeResponseListResult] = Operation(
    id="listScalewayInstanceType",
    method="GET",
    path="/scaleway/instanceType",
    result=lambda: models.ClusterInstanceTypeResponseList,
    paging=pages.Whole(items=("results",)),
)

_LIST_SCALEWAY_KAPSULE_INSTANCE_TYPES: Operation[models.ClusterInstanceTypeResponseListResult] = (
    Operation(
        id="listScalewayKapsuleInstanceType",
        method="GET",
        path="/scaleway/instanceType/{zone}",
        result=lambda: models.ClusterInstanceTypeResponseList,
        paging=pages.Whole(items=("results",)),
    )
)

_LIST_SCALEWAY_MANAGED_DATABASE_TYPES: Operation[models.ManagedDatabaseTypeResponse] = Operation(
    id="listSCWManagedDatabaseType",
    method="GET",
    path="/scaleway/managedDatabase/type",
    result=lambda: models.ManagedDatabaseTypeResponseList,
    paging=pages.Whole(items=("results",)),
)

_LIST_SCALEWAY_REGIONS: Operation[models.ClusterRegion] = Operation(
    id="listScalewayRegions",
    method="GET",
    path="/scaleway/region",
    result=lambda: models.ClusterRegionResponseList,
    paging=pages.Whole(items=("results",)),
)


class CloudProviders(Resource):
    """Cloud providers."""

    @cached_property
    def credentials(self) -> CloudProvidersCredentials:
        from .cloud_providers__credentials import CloudProvidersCredentials

        return CloudProvidersCredentials(self._api)

    def list(self) -> Pager[models.CloudProvider]:
        """List cloud provider.

        `GET /cloudProvider` returns every `CloudProvider`.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return self._pages(_LIST)

    def list_aws_eks_instance_types(
        self,
        region: str,
        *,
        only_meets_resource_reqs: bool | Omit = omit,
        with_gpu: bool | Omit = omit,
        gpu: types.ListAwseksInstanceTypeGpu | Omit = omit,
    ) -> Pager[models.ClusterInstanceTypeResponseListResult]:
        """List awseks instance type.

        `GET /aws/eks/instanceType/{region}` returns every
        `ClusterInstanceTypeResponseListResult`.

        Args:
            region: Region, under the name that the provider of the cloud gives it.
            only_meets_resource_reqs: Leave out instance types that are too small for Qovery itself.
            with_gpu: Superseded by `gpu`. Deprecated.
            gpu: Whether instance types with a GPU are returned, left out, or the only ones. One
                of `INCLUDE`, `EXCLUDE`, `ONLY`. Defaults to `INCLUDE`. Deprecated.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return self._pages(
            _LIST_AWS_EKS_INSTANCE_TYPES,
            path={"region": region},
            query={
                "only_meets_resource_reqs": only_meets_resource_reqs,
                "with_gpu": with_gpu,
                "gpu": gpu,
            },
        )

    def list_aws_features(self) -> Pager[models.ClusterFeatureResponse]:
        """List aws features.

        `GET /aws/clusterFeature` returns every `ClusterFeatureResponse`.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return self._pages(_LIST_AWS_FEATURES)

    def list_aws_instance_types(self) -> Pager[models.ClusterInstanceTypeResponseListResult]:
        """List aws instance type.

        `GET /aws/instanceType` returns every `ClusterInstanceTypeResponseListResult`.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return self._pages(_LIST_AWS_INSTANCE_TYPES)

    def list_aws_managed_database_instance_types(
        self, region: str, database_type: str
    ) -> Pager[models.ManagedDatabaseInstanceTypeResponse]:
        """List aws managed database instance type.

        `GET /aws/managedDatabase/instanceType/{region}/{databaseType}` returns every
        `ManagedDatabaseInstanceTypeResponse`.

        Args:
            region: Region, under the name that the provider of the cloud gives it.
            database_type: Kind of database, such as `POSTGRESQL`.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return self._pages(
            _LIST_AWS_MANAGED_DATABASE_INSTANCE_TYPES,
            path={"region": region, "databaseType": database_type},
        )

    def list_aws_managed_database_types(self) -> Pager[models.ManagedDatabaseTypeResponse]:
        """List aws managed database type.

        `GET /aws/managedDatabase/type` returns every `ManagedDatabaseTypeResponse`.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return self._pages(_LIST_AWS_MANAGED_DATABASE_TYPES)

    def list_aws_regions(self) -> Pager[models.ClusterRegion]:
        """List aws regions.

        `GET /aws/region` returns every `ClusterRegion`.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return self._pages(_LIST_AWS_REGIONS)

    def list_azure_aks_instance_types(
        self,
        region: str,
        *,
        only_meets_resource_reqs: bool | Omit = omit,
        with_gpu: bool | Omit = omit,
        gpu: types.ListAzureAksInstanceTypeGpu | Omit = omit,
    ) -> Pager[models.ClusterInstanceTypeResponseListResult]:
        """List azure aks instance type.

        `GET /azure/aks/instanceType/{region}` returns every
        `ClusterInstanceTypeResponseListResult`.

        Args:
            region: Region, under the name that the provider of the cloud gives it.
            only_meets_resource_reqs: Leave out instance types that are too small for Qovery itself.
            with_gpu: Superseded by `gpu`. Deprecated.
            gpu: Whether instance types with a GPU are returned, left out, or the only ones. One
                of `ONLY`, `INCLUDE`, `EXCLUDE`. Defaults to `INCLUDE`.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return self._pages(
            _LIST_AZURE_AKS_INSTANCE_TYPES,
            path={"region": region},
            query={
                "only_meets_resource_reqs": only_meets_resource_reqs,
                "with_gpu": with_gpu,
                "gpu": gpu,
            },
        )

    def list_azure_features(self) -> Pager[models.ClusterFeatureResponse]:
        """List azure features.

        `GET /azure/clusterFeature` returns every `ClusterFeatureResponse`.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return self._pages(_LIST_AZURE_FEATURES)

    def list_azure_regions(self) -> Pager[models.ClusterRegion]:
        """List azure regions.

        `GET /azure/region` returns every `ClusterRegion`.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return self._pages(_LIST_AZURE_REGIONS)

    def list_gcp_features(self) -> Pager[models.ClusterFeatureResponse]:
        """List gcp features.

        `GET /gcp/clusterFeature` returns every `ClusterFeatureResponse`.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return self._pages(_LIST_GCP_FEATURES)

    def list_gcp_gke_instance_types(
        self, region: str
    ) -> Pager[models.ClusterInstanceTypeResponseListResult]:
        """List gcp gke instance type.

        `GET /gcp/instanceType/{region}` returns every `ClusterInstanceTypeResponseListResult`.

        Args:
            region: Region, under the name that the provider of the cloud gives it.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return self._pages(_LIST_GCP_GKE_INSTANCE_TYPES, path={"region": region})

    def list_gcp_regions(self) -> Pager[models.ClusterRegion]:
        """List gcp regions.

        `GET /gcp/region` returns every `ClusterRegion`.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return self._pages(_LIST_GCP_REGIONS)

    def list_scaleway_features(self) -> Pager[models.ClusterFeatureResponse]:
        """List scaleway features.

        `GET /scaleway/clusterFeature` returns every `ClusterFeatureResponse`.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return self._pages(_LIST_SCALEWAY_FEATURES)

    def list_scaleway_instance_types(self) -> Pager[models.ClusterInstanceTypeResponseListResult]:
        """List scaleway instance type.

        `GET /scaleway/instanceType` returns every `ClusterInstanceTypeResponseListResult`.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return self._pages(_LIST_SCALEWAY_INSTANCE_TYPES)

    def list_scaleway_kapsule_instance_types(
        self, zone: str
    ) -> Pager[models.ClusterInstanceTypeResponseListResult]:
        """List scaleway kapsule instance type.

        `GET /scaleway/instanceType/{zone}` returns every
        `ClusterInstanceTypeResponseListResult`.

        Args:
            zone: Name of the zone of the cloud provider.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return self._pages(_LIST_SCALEWAY_KAPSULE_INSTANCE_TYPES, path={"zone": zone})

    def list_scaleway_managed_database_types(self) -> Pager[models.ManagedDatabaseTypeResponse]:
        """List scw managed database type.

        `GET /scaleway/managedDatabase/type` returns every `ManagedDatabaseTypeResponse`.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return self._pages(_LIST_SCALEWAY_MANAGED_DATABASE_TYPES)

    def list_scaleway_regions(self) -> Pager[models.ClusterRegion]:
        """List scaleway regions.

        `GET /scaleway/region` returns every `ClusterRegion`.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return self._pages(_LIST_SCALEWAY_REGIONS)


class AsyncCloudProviders(AsyncResource):
    """Cloud providers."""

    @cached_property
    def credentials(self) -> AsyncCloudProvidersCredentials:
        from .cloud_providers__credentials import AsyncCloudProvidersCredentials

        return AsyncCloudProvidersCredentials(self._api)

    def list(self) -> AsyncPager[models.CloudProvider]:
        """List cloud provider.

        `GET /cloudProvider` returns every `CloudProvider`.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return self._pages(_LIST)

    def list_aws_eks_instance_types(
        self,
        region: str,
        *,
        only_meets_resource_reqs: bool | Omit = omit,
        with_gpu: bool | Omit = omit,
        gpu: types.ListAwseksInstanceTypeGpu | Omit = omit,
    ) -> AsyncPager[models.ClusterInstanceTypeResponseListResult]:
        """List awseks instance type.

        `GET /aws/eks/instanceType/{region}` returns every
        `ClusterInstanceTypeResponseListResult`.

        Args:
            region: Region, under the name that the provider of the cloud gives it.
            only_meets_resource_reqs: Leave out instance types that are too small for Qovery itself.
            with_gpu: Superseded by `gpu`. Deprecated.
            gpu: Whether instance types with a GPU are returned, left out, or the only ones. One
                of `INCLUDE`, `EXCLUDE`, `ONLY`. Defaults to `INCLUDE`. Deprecated.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return self._pages(
            _LIST_AWS_EKS_INSTANCE_TYPES,
            path={"region": region},
            query={
                "only_meets_resource_reqs": only_meets_resource_reqs,
                "with_gpu": with_gpu,
                "gpu": gpu,
            },
        )

    def list_aws_features(self) -> AsyncPager[models.ClusterFeatureResponse]:
        """List aws features.

        `GET /aws/clusterFeature` returns every `ClusterFeatureResponse`.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return self._pages(_LIST_AWS_FEATURES)

    def list_aws_instance_types(self) -> AsyncPager[models.ClusterInstanceTypeResponseListResult]:
        """List aws instance type.

        `GET /aws/instanceType` returns every `ClusterInstanceTypeResponseListResult`.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return self._pages(_LIST_AWS_INSTANCE_TYPES)

    def list_aws_managed_database_instance_types(
        self, region: str, database_type: str
    ) -> AsyncPager[models.ManagedDatabaseInstanceTypeResponse]:
        """List aws managed database instance type.

        `GET /aws/managedDatabase/instanceType/{region}/{databaseType}` returns every
        `ManagedDatabaseInstanceTypeResponse`.

        Args:
            region: Region, under the name that the provider of the cloud gives it.
            database_type: Kind of database, such as `POSTGRESQL`.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return self._pages(
            _LIST_AWS_MANAGED_DATABASE_INSTANCE_TYPES,
            path={"region": region, "databaseType": database_type},
        )

    def list_aws_managed_database_types(self) -> AsyncPager[models.ManagedDatabaseTypeResponse]:
        """List aws managed database type.

        `GET /aws/managedDatabase/type` returns every `ManagedDatabaseTypeResponse`.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return self._pages(_LIST_AWS_MANAGED_DATABASE_TYPES)

    def list_aws_regions(self) -> AsyncPager[models.ClusterRegion]:
        """List aws regions.

        `GET /aws/region` returns every `ClusterRegion`.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return self._pages(_LIST_AWS_REGIONS)

    def list_azure_aks_instance_types(
        self,
        region: str,
        *,
        only_meets_resource_reqs: bool | Omit = omit,
        with_gpu: bool | Omit = omit,
        gpu: types.ListAzureAksInstanceTypeGpu | Omit = omit,
    ) -> AsyncPager[models.ClusterInstanceTypeResponseListResult]:
        """List azure aks instance type.

        `GET /azure/aks/instanceType/{region}` returns every
        `ClusterInstanceTypeResponseListResult`.

        Args:
            region: Region, under the name that the provider of the cloud gives it.
            only_meets_resource_reqs: Leave out instance types that are too small for Qovery itself.
            with_gpu: Superseded by `gpu`. Deprecated.
            gpu: Whether instance types with a GPU are returned, left out, or the only ones. One
                of `ONLY`, `INCLUDE`, `EXCLUDE`. Defaults to `INCLUDE`.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return self._pages(
            _LIST_AZURE_AKS_INSTANCE_TYPES,
            path={"region": region},
            query={
                "only_meets_resource_reqs": only_meets_resource_reqs,
                "with_gpu": with_gpu,
                "gpu": gpu,
            },
        )

    def list_azure_features(self) -> AsyncPager[models.ClusterFeatureResponse]:
        """List azure features.

        `GET /azure/clusterFeature` returns every `ClusterFeatureResponse`.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return self._pages(_LIST_AZURE_FEATURES)

    def list_azure_regions(self) -> AsyncPager[models.ClusterRegion]:
        """List azure regions.

        `GET /azure/region` returns every `ClusterRegion`.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return self._pages(_LIST_AZURE_REGIONS)

    def list_gcp_features(self) -> AsyncPager[models.ClusterFeatureResponse]:
        """List gcp features.

        `GET /gcp/clusterFeature` returns every `ClusterFeatureResponse`.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return self._pages(_LIST_GCP_FEATURES)

    def list_gcp_gke_instance_types(
        self, region: str
    ) -> AsyncPager[models.ClusterInstanceTypeResponseListResult]:
        """List gcp gke instance type.

        `GET /gcp/instanceType/{region}` returns every `ClusterInstanceTypeResponseListResult`.

        Args:
            region: Region, under the name that the provider of the cloud gives it.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return self._pages(_LIST_GCP_GKE_INSTANCE_TYPES, path={"region": region})

    def list_gcp_regions(self) -> AsyncPager[models.ClusterRegion]:
        """List gcp regions.

        `GET /gcp/region` returns every `ClusterRegion`.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return self._pages(_LIST_GCP_REGIONS)

    def list_scaleway_features(self) -> AsyncPager[models.ClusterFeatureResponse]:
        """List scaleway features.

        `GET /scaleway/clusterFeature` returns every `ClusterFeatureResponse`.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return self._pages(_LIST_SCALEWAY_FEATURES)

    def list_scaleway_instance_types(
        self,
    ) -> AsyncPager[models.ClusterInstanceTypeResponseListResult]:
        """List scaleway instance type.

        `GET /scaleway/instanceType` returns every `ClusterInstanceTypeResponseListResult`.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return self._pages(_LIST_SCALEWAY_INSTANCE_TYPES)

    def list_scaleway_kapsule_instance_types(
        self, zone: str
    ) -> AsyncPager[models.ClusterInstanceTypeResponseListResult]:
        """List scaleway kapsule instance type.

        `GET /scaleway/instanceType/{zone}` returns every
        `ClusterInstanceTypeResponseListResult`.

        Args:
            zone: Name of the zone of the cloud provider.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return self._pages(_LIST_SCALEWAY_KAPSULE_INSTANCE_TYPES, path={"zone": zone})

    def list_scaleway_managed_database_types(
        self,
    ) -> AsyncPager[models.ManagedDatabaseTypeResponse]:
        """List scw managed database type.

        `GET /scaleway/managedDatabase/type` returns every `ManagedDatabaseTypeResponse`.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return self._pages(_LIST_SCALEWAY_MANAGED_DATABASE_TYPES)

    def list_scaleway_regions(self) -> AsyncPager[models.ClusterRegion]:
        """List scaleway regions.

        `GET /scaleway/region` returns every `ClusterRegion`.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return self._pages(_LIST_SCALEWAY_REGIONS)
