"""Clusters, analyses."""

from __future__ import annotations

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
    from collections.abc import Sequence
    from uuid import UUID

    from .. import types

_LIST: Operation[models.ClusterAnalysisResponse] = Operation(
    id="listClusterAnalyses",
    method="GET",
    path="/clusters/{clusterId}/analysis",
    result=lambda: models.ClusterAnalysisResponseList,
    paging=pages.Whole(items=("results",)),
)

_GET: Operation[models.ClusterAnalysisResponse] = Operation(
    id="getClusterAnalysis",
    method="GET",
    path="/clusters/{clusterId}/analysis/{analysisId}",
    result=lambda: models.ClusterAnalysisResponse,
)

_LIST_LOGS: Operation[models.ClusterAnalysisLogResponse] = Operation(
    id="listClusterAnalysisLogs",
    method="GET",
    path="/clusters/{clusterId}/analysis/{analysisId}/logs",
    result=lambda: models.ClusterAnalysisLogResponseList,
    paging=pages.Whole(items=("results",)),
)

_START: Operation[models.ClusterAnalysisResponse] = Operation(
    id="startClusterAnalysis",
    method="POST",
    path="/clusters/{clusterId}/analysis",
    body="application/json",
    result=lambda: models.ClusterAnalysisResponse,
)


class ClustersAnalyses(Resource):
    """Clusters, analyses."""

    def list(self, cluster_id: UUID | str) -> Pager[models.ClusterAnalysisResponse]:
        """List cluster analyses.

        `GET /clusters/{clusterId}/analysis` returns every `ClusterAnalysisResponse`.

        Args:
            cluster_id: Id of the cluster.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return self._pages(_LIST, path={"clusterId": cluster_id})

    def get(
        self, cluster_id: UUID | str, analysis_id: UUID | str
    ) -> models.ClusterAnalysisResponse:
        """Get cluster analysis.

        `GET /clusters/{clusterId}/analysis/{analysisId}` returns `ClusterAnalysisResponse`.

        Args:
            cluster_id: Id of the cluster.
            analysis_id: Id of the analysis.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return self._call(_GET, path={"clusterId": cluster_id, "analysisId": analysis_id})

    def list_logs(
        self, cluster_id: UUID | str, analysis_id: UUID | str
    ) -> Pager[models.ClusterAnalysisLogResponse]:
        """List cluster analysis logs.

        `GET /clusters/{clusterId}/analysis/{analysisId}/logs` returns every
        `ClusterAnalysisLogResponse`.

        Args:
            cluster_id: Id of the cluster.
            analysis_id: Id of the analysis.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return self._pages(_LIST_LOGS, path={"clusterId": cluster_id, "analysisId": analysis_id})

    def start(
        self,
        cluster_id: UUID | str,
        *,
        kind: types.ClusterAnalysisKind,
        output_format: types.ClusterAnalysisOutputFormat,
        cmd_args: Sequence[str] | Omit = omit,
        prometheus_url: str | None | Omit = omit,
        target_kubernetes_version: str | None | Omit = omit,
    ) -> models.ClusterAnalysisResponse:
        """Start cluster analysis.

        `POST /clusters/{clusterId}/analysis` returns `ClusterAnalysisResponse`.

        Args:
            cluster_id: Id of the cluster.
            kind: One of `COST_RECOMMENDATION`, `DEPRECATED_API_CHECK`.
            output_format: One of `TABLE`, `JSON`, `CSV`.

        Raises:
            APIStatusError: BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403),
                NotFoundError (404), ConflictError (409).
        """
        return self._call(
            _START,
            path={"clusterId": cluster_id},
            body={
                "kind": kind,
                "output_format": output_format,
                "cmd_args": cmd_args,
                "prometheus_url": prometheus_url,
                "target_kubernetes_version": target_kubernetes_version,
            },
        )


class AsyncClustersAnalyses(AsyncResource):
    """Clusters, analyses."""

    def list(self, cluster_id: UUID | str) -> AsyncPager[models.ClusterAnalysisResponse]:
        """List cluster analyses.

        `GET /clusters/{clusterId}/analysis` returns every `ClusterAnalysisResponse`.

        Args:
            cluster_id: Id of the cluster.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return self._pages(_LIST, path={"clusterId": cluster_id})

    async def get(
        self, cluster_id: UUID | str, analysis_id: UUID | str
    ) -> models.ClusterAnalysisResponse:
        """Get cluster analysis.

        `GET /clusters/{clusterId}/analysis/{analysisId}` returns `ClusterAnalysisResponse`.

        Args:
            cluster_id: Id of the cluster.
            analysis_id: Id of the analysis.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return await self._call(_GET, path={"clusterId": cluster_id, "analysisId": analysis_id})

    def list_logs(
        self, cluster_id: UUID | str, analysis_id: UUID | str
    ) -> AsyncPager[models.ClusterAnalysisLogResponse]:
        """List cluster analysis logs.

        `GET /clusters/{clusterId}/analysis/{analysisId}/logs` returns every
        `ClusterAnalysisLogResponse`.

        Args:
            cluster_id: Id of the cluster.
            analysis_id: Id of the analysis.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return self._pages(_LIST_LOGS, path={"clusterId": cluster_id, "analysisId": analysis_id})

    async def start(
        self,
        cluster_id: UUID | str,
        *,
        kind: types.ClusterAnalysisKind,
        output_format: types.ClusterAnalysisOutputFormat,
        cmd_args: Sequence[str] | Omit = omit,
        prometheus_url: str | None | Omit = omit,
        target_kubernetes_version: str | None | Omit = omit,
    ) -> models.ClusterAnalysisResponse:
        """Start cluster analysis.

        `POST /clusters/{clusterId}/analysis` returns `ClusterAnalysisResponse`.

        Args:
            cluster_id: Id of the cluster.
            kind: One of `COST_RECOMMENDATION`, `DEPRECATED_API_CHECK`.
            output_format: One of `TABLE`, `JSON`, `CSV`.

        Raises:
            APIStatusError: BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403),
                NotFoundError (404), ConflictError (409).
        """
        return await self._call(
            _START,
            path={"clusterId": cluster_id},
            body={
                "kind": kind,
                "output_format": output_format,
                "cmd_args": cmd_args,
                "prometheus_url": prometheus_url,
                "target_kubernetes_version": target_kubernetes_version,
            },
        )
