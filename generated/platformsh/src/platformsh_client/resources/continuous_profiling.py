"""Continuous profiling."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, overload

from .. import models
from .._runtime import (
    AsyncDownload,
    AsyncResource,
    Download,
    Omit,
    Operation,
    Resource,
    omit,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

    from .. import types

_GET_APPLICATION_FILTER: Operation[models.GetApplicationFilterResponse] = Operation(
    id="get_application_filter",
    method="GET",
    path="/projects/{projectId}/environments/{envId}/continuous-profiling/app/{app}/filter",
    result=lambda: models.GetApplicationFilterResponse,
)

_GET_APPLICATION_MERGE: Operation[Any] = Operation(
    id="get_application_merge",
    method="GET",
    path="/projects/{projectId}/environments/{envId}/continuous-profiling/app/{app}/merge",
    result=lambda: models.GetApplicationMergeResponse,
    forms={"text/vnd.graphviz": ("text", None), "application/octet-stream": ("bytes", None)},
)

_GET_APPLICATION_TIMELINE: Operation[models.GetApplicationTimelineResponse] = Operation(
    id="get_application_timeline",
    method="GET",
    path="/projects/{projectId}/environments/{envId}/continuous-profiling/app/{app}",
    result=lambda: models.GetApplicationTimelineResponse,
)

_LIST_APPLICATIONS: Operation[models.ListApplicationsResponse] = Operation(
    id="list_applications",
    method="GET",
    path="/projects/{projectId}/environments/{envId}/continuous-profiling",
    result=lambda: models.ListApplicationsResponse,
)


class ContinuousProfiling(Resource):
    """Continuous profiling."""

    def get_application_filter(
        self,
        project_id: str,
        env_id: str,
        app: str,
        *,
        from_: int | Omit = omit,
        to: int | Omit = omit,
        profile_type: types.GetApplicationFilterProfileType | Omit = omit,
        runtime_mode: types.GetApplicationFilterRuntimeMode | Omit = omit,
        runtime: Sequence[str] | Omit = omit,
        runtime_version_mode: types.GetApplicationFilterRuntimeVersionMode | Omit = omit,
        runtime_version: Sequence[str] | Omit = omit,
        runtime_arch_mode: types.GetApplicationFilterRuntimeArchMode | Omit = omit,
        runtime_arch: Sequence[str] | Omit = omit,
        runtime_os_mode: types.GetApplicationFilterRuntimeOsMode | Omit = omit,
        runtime_os: Sequence[str] | Omit = omit,
        probe_version_mode: types.GetApplicationFilterProbeVersionMode | Omit = omit,
        probe_version: Sequence[str] | Omit = omit,
    ) -> models.GetApplicationFilterResponse:
        """Get application filter.

        `GET /projects/{projectId}/environments/{envId}/continuous-profiling/app/{app}/filter`
        returns `GetApplicationFilterResponse`.

        Args:
            project_id: Id of the project. Matches `[a-z0-9]+`.
            env_id: Id of the environment. Matches `.+`.
            app: Name of the application, percent-encoded. Matches `.+`.
            from_: Begin of the period; a number is in Unix seconds.
            to: End of the period; a number is in Unix seconds.
            profile_type: Kind of profile, such as of CPU or memory. One of `cpu`, `wall-time`, `wall`,
                `goroutine`, `alloc_objects`, `alloc_space`, `inuse_objects`, `inuse_space`, ...
            runtime_mode: What `runtime` does: 1 returns only these, -1 all others.
            runtime: Only, or all but, these languages of the runtime; see `runtime_mode`.
            runtime_version_mode: What `runtime_version` does: 1 returns only these, -1 all others.
            runtime_version: Only, or all but, these versions of the runtime; see `runtime_version_mode`.
            runtime_arch_mode: What `runtime_arch` does: 1 returns only these, -1 all others.
            runtime_arch: Only, or all but, these architectures of the runtime; see `runtime_arch_mode`.
            runtime_os_mode: What `runtime_os` does: 1 returns only these, -1 all others.
            runtime_os: Only, or all but, these operating systems of the runtime; see `runtime_os_mode`.
            probe_version_mode: What `probe_version` does: 1 returns only these, -1 all others.
            probe_version: Only, or all but, these versions of the probe; see `probe_version_mode`.

        Raises:
            APIStatusError: BadRequestError (400), PermissionDeniedError (403), APIStatusError (499).
        """
        return self._call(
            _GET_APPLICATION_FILTER,
            path={"projectId": project_id, "envId": env_id, "app": app},
            query={
                "from": from_,
                "to": to,
                "profile_type": profile_type,
                "runtime_mode": runtime_mode,
                "runtime[]": runtime,
                "runtime_version_mode": runtime_version_mode,
                "runtime_version[]": runtime_version,
                "runtime_arch_mode": runtime_arch_mode,
                "runtime_arch[]": runtime_arch,
                "runtime_os_mode": runtime_os_mode,
                "runtime_os[]": runtime_os,
                "probe_version_mode": probe_version_mode,
                "probe_version[]": probe_version,
            },
        )

    @overload
    def get_application_merge(
        self,
        project_id: str,
        env_id: str,
        app: str,
        *,
        from_: int | Omit = omit,
        to: int | Omit = omit,
        profile_type: types.GetApplicationMergeProfileType | Omit = omit,
        out: types.GetApplicationMergeOut | Omit = omit,
        runtime_mode: types.GetApplicationMergeRuntimeMode | Omit = omit,
        runtime: Sequence[str] | Omit = omit,
        runtime_version_mode: types.GetApplicationMergeRuntimeVersionMode | Omit = omit,
        runtime_version: Sequence[str] | Omit = omit,
        runtime_arch_mode: types.GetApplicationMergeRuntimeArchMode | Omit = omit,
        runtime_arch: Sequence[str] | Omit = omit,
        runtime_os_mode: types.GetApplicationMergeRuntimeOsMode | Omit = omit,
        runtime_os: Sequence[str] | Omit = omit,
        probe_version_mode: types.GetApplicationMergeProbeVersionMode | Omit = omit,
        probe_version: Sequence[str] | Omit = omit,
        accept: Literal["application/json"] | Omit = omit,
    ) -> models.GetApplicationMergeResponse: ...

    @overload
    def get_application_merge(
        self,
        project_id: str,
        env_id: str,
        app: str,
        *,
        from_: int | Omit = omit,
        to: int | Omit = omit,
        profile_type: types.GetApplicationMergeProfileType | Omit = omit,
        out: types.GetApplicationMergeOut | Omit = omit,
        runtime_mode: types.GetApplicationMergeRuntimeMode | Omit = omit,
        runtime: Sequence[str] | Omit = omit,
        runtime_version_mode: types.GetApplicationMergeRuntimeVersionMode | Omit = omit,
        runtime_version: Sequence[str] | Omit = omit,
        runtime_arch_mode: types.GetApplicationMergeRuntimeArchMode | Omit = omit,
        runtime_arch: Sequence[str] | Omit = omit,
        runtime_os_mode: types.GetApplicationMergeRuntimeOsMode | Omit = omit,
        runtime_os: Sequence[str] | Omit = omit,
        probe_version_mode: types.GetApplicationMergeProbeVersionMode | Omit = omit,
        probe_version: Sequence[str] | Omit = omit,
        accept: Literal["text/vnd.graphviz"],
    ) -> str: ...

    @overload
    def get_application_merge(
        self,
        project_id: str,
        env_id: str,
        app: str,
        *,
        from_: int | Omit = omit,
        to: int | Omit = omit,
        profile_type: types.GetApplicationMergeProfileType | Omit = omit,
        out: types.GetApplicationMergeOut | Omit = omit,
        runtime_mode: types.GetApplicationMergeRuntimeMode | Omit = omit,
        runtime: Sequence[str] | Omit = omit,
        runtime_version_mode: types.GetApplicationMergeRuntimeVersionMode | Omit = omit,
        runtime_version: Sequence[str] | Omit = omit,
        runtime_arch_mode: types.GetApplicationMergeRuntimeArchMode | Omit = omit,
        runtime_arch: Sequence[str] | Omit = omit,
        runtime_os_mode: types.GetApplicationMergeRuntimeOsMode | Omit = omit,
        runtime_os: Sequence[str] | Omit = omit,
        probe_version_mode: types.GetApplicationMergeProbeVersionMode | Omit = omit,
        probe_version: Sequence[str] | Omit = omit,
        accept: Literal["application/octet-stream"],
    ) -> Download: ...

    def get_application_merge(
        self,
        project_id: str,
        env_id: str,
        app: str,
        *,
        from_: int | Omit = omit,
        to: int | Omit = omit,
        profile_type: types.GetApplicationMergeProfileType | Omit = omit,
        out: types.GetApplicationMergeOut | Omit = omit,
        runtime_mode: types.GetApplicationMergeRuntimeMode | Omit = omit,
        runtime: Sequence[str] | Omit = omit,
        runtime_version_mode: types.GetApplicationMergeRuntimeVersionMode | Omit = omit,
        runtime_version: Sequence[str] | Omit = omit,
        runtime_arch_mode: types.GetApplicationMergeRuntimeArchMode | Omit = omit,
        runtime_arch: Sequence[str] | Omit = omit,
        runtime_os_mode: types.GetApplicationMergeRuntimeOsMode | Omit = omit,
        runtime_os: Sequence[str] | Omit = omit,
        probe_version_mode: types.GetApplicationMergeProbeVersionMode | Omit = omit,
        probe_version: Sequence[str] | Omit = omit,
        accept: (
            Literal["application/json", "text/vnd.graphviz", "application/octet-stream"] | Omit
        ) = omit,
    ) -> Any:
        """Get application merge.

        `GET /projects/{projectId}/environments/{envId}/continuous-profiling/app/{app}/merge`
        returns `GetApplicationMergeResponse`.

        Args:
            project_id: Id of the project. Matches `[a-z0-9]+`.
            env_id: Id of the environment. Matches `.+`.
            app: Name of the application, percent-encoded. Matches `.+`.
            from_: Begin of the period; a number is in Unix seconds.
            to: End of the period; a number is in Unix seconds.
            profile_type: Kind of profile, such as of CPU or memory. One of `cpu`, `wall-time`, `wall`,
                `goroutine`, `alloc_objects`, `alloc_space`, `inuse_objects`, `inuse_space`, ...
            out: How the merged profile is written. One of `pprof`, `dot`, `flamebearerv2`.
            runtime_mode: What `runtime` does: 1 returns only these, -1 all others.
            runtime: Only, or all but, these languages of the runtime; see `runtime_mode`.
            runtime_version_mode: What `runtime_version` does: 1 returns only these, -1 all others.
            runtime_version: Only, or all but, these versions of the runtime; see `runtime_version_mode`.
            runtime_arch_mode: What `runtime_arch` does: 1 returns only these, -1 all others.
            runtime_arch: Only, or all but, these architectures of the runtime; see `runtime_arch_mode`.
            runtime_os_mode: What `runtime_os` does: 1 returns only these, -1 all others.
            runtime_os: Only, or all but, these operating systems of the runtime; see `runtime_os_mode`.
            probe_version_mode: What `probe_version` does: 1 returns only these, -1 all others.
            probe_version: Only, or all but, these versions of the probe; see `probe_version_mode`.
            accept: The media type to request. Defaults to `application/json`. `application/json`
                returns `GetApplicationMergeResponse`; `text/vnd.graphviz` returns text;
                `application/octet-stream` returns a file to read or save.

        Raises:
            APIStatusError: BadRequestError (400), PermissionDeniedError (403), APIStatusError (499).
        """
        return self._call(
            _GET_APPLICATION_MERGE,
            path={"projectId": project_id, "envId": env_id, "app": app},
            query={
                "from": from_,
                "to": to,
                "profile_type": profile_type,
                "out": out,
                "runtime_mode": runtime_mode,
                "runtime[]": runtime,
                "runtime_version_mode": runtime_version_mode,
                "runtime_version[]": runtime_version,
                "runtime_arch_mode": runtime_arch_mode,
                "runtime_arch[]": runtime_arch,
                "runtime_os_mode": runtime_os_mode,
                "runtime_os[]": runtime_os,
                "probe_version_mode": probe_version_mode,
                "probe_version[]": probe_version,
            },
            accept=accept,
        )

    def get_application_timeline(
        self,
        project_id: str,
        env_id: str,
        app: str,
        *,
        from_: int | Omit = omit,
        to: int | Omit = omit,
        profile_type: types.GetApplicationTimelineProfileType | Omit = omit,
        runtime_mode: types.GetApplicationTimelineRuntimeMode | Omit = omit,
        runtime: Sequence[str] | Omit = omit,
        runtime_version_mode: types.GetApplicationTimelineRuntimeVersionMode | Omit = omit,
        runtime_version: Sequence[str] | Omit = omit,
        runtime_arch_mode: types.GetApplicationTimelineRuntimeArchMode | Omit = omit,
        runtime_arch: Sequence[str] | Omit = omit,
        runtime_os_mode: types.GetApplicationTimelineRuntimeOsMode | Omit = omit,
        runtime_os: Sequence[str] | Omit = omit,
        probe_version_mode: types.GetApplicationTimelineProbeVersionMode | Omit = omit,
        probe_version: Sequence[str] | Omit = omit,
    ) -> models.GetApplicationTimelineResponse:
        """Get application timeline.

        `GET /projects/{projectId}/environments/{envId}/continuous-profiling/app/{app}` returns
        `GetApplicationTimelineResponse`.

        Args:
            project_id: Id of the project. Matches `[a-z0-9]+`.
            env_id: Id of the environment. Matches `.+`.
            app: Name of the application, percent-encoded. Matches `.+`.
            from_: Begin of the period; a number is in Unix seconds.
            to: End of the period; a number is in Unix seconds.
            profile_type: Kind of profile, such as of CPU or memory. One of `cpu`, `wall-time`, `wall`,
                `goroutine`, `alloc_objects`, `alloc_space`, `inuse_objects`, `inuse_space`, ...
            runtime_mode: What `runtime` does: 1 returns only these, -1 all others.
            runtime: Only, or all but, these languages of the runtime; see `runtime_mode`.
            runtime_version_mode: What `runtime_version` does: 1 returns only these, -1 all others.
            runtime_version: Only, or all but, these versions of the runtime; see `runtime_version_mode`.
            runtime_arch_mode: What `runtime_arch` does: 1 returns only these, -1 all others.
            runtime_arch: Only, or all but, these architectures of the runtime; see `runtime_arch_mode`.
            runtime_os_mode: What `runtime_os` does: 1 returns only these, -1 all others.
            runtime_os: Only, or all but, these operating systems of the runtime; see `runtime_os_mode`.
            probe_version_mode: What `probe_version` does: 1 returns only these, -1 all others.
            probe_version: Only, or all but, these versions of the probe; see `probe_version_mode`.

        Raises:
            APIStatusError: BadRequestError (400), PermissionDeniedError (403), APIStatusError (499).
        """
        return self._call(
            _GET_APPLICATION_TIMELINE,
            path={"projectId": project_id, "envId": env_id, "app": app},
            query={
                "from": from_,
                "to": to,
                "profile_type": profile_type,
                "runtime_mode": runtime_mode,
                "runtime[]": runtime,
                "runtime_version_mode": runtime_version_mode,
                "runtime_version[]": runtime_version,
                "runtime_arch_mode": runtime_arch_mode,
                "runtime_arch[]": runtime_arch,
                "runtime_os_mode": runtime_os_mode,
                "runtime_os[]": runtime_os,
                "probe_version_mode": probe_version_mode,
                "probe_version[]": probe_version,
            },
        )

    def list_applications(
        self,
        project_id: str,
        env_id: str,
        *,
        from_: int | Omit = omit,
        to: int | Omit = omit,
    ) -> models.ListApplicationsResponse:
        """List applications.

        `GET /projects/{projectId}/environments/{envId}/continuous-profiling` returns
        `ListApplicationsResponse`.

        Args:
            project_id: Id of the project. Matches `[a-z0-9]+`.
            env_id: Id of the environment. Matches `.+`.
            from_: Begin of the period; a number is in Unix seconds.
            to: End of the period; a number is in Unix seconds.

        Raises:
            APIStatusError: BadRequestError (400), PermissionDeniedError (403), APIStatusError (499).
        """
        return self._call(
            _LIST_APPLICATIONS,
            path={"projectId": project_id, "envId": env_id},
            query={"from": from_, "to": to},
        )


class AsyncContinuousProfiling(AsyncResource):
    """Continuous profiling."""

    async def get_application_filter(
        self,
        project_id: str,
        env_id: str,
        app: str,
        *,
        from_: int | Omit = omit,
        to: int | Omit = omit,
        profile_type: types.GetApplicationFilterProfileType | Omit = omit,
        runtime_mode: types.GetApplicationFilterRuntimeMode | Omit = omit,
        runtime: Sequence[str] | Omit = omit,
        runtime_version_mode: types.GetApplicationFilterRuntimeVersionMode | Omit = omit,
        runtime_version: Sequence[str] | Omit = omit,
        runtime_arch_mode: types.GetApplicationFilterRuntimeArchMode | Omit = omit,
        runtime_arch: Sequence[str] | Omit = omit,
        runtime_os_mode: types.GetApplicationFilterRuntimeOsMode | Omit = omit,
        runtime_os: Sequence[str] | Omit = omit,
        probe_version_mode: types.GetApplicationFilterProbeVersionMode | Omit = omit,
        probe_version: Sequence[str] | Omit = omit,
    ) -> models.GetApplicationFilterResponse:
        """Get application filter.

        `GET /projects/{projectId}/environments/{envId}/continuous-profiling/app/{app}/filter`
        returns `GetApplicationFilterResponse`.

        Args:
            project_id: Id of the project. Matches `[a-z0-9]+`.
            env_id: Id of the environment. Matches `.+`.
            app: Name of the application, percent-encoded. Matches `.+`.
            from_: Begin of the period; a number is in Unix seconds.
            to: End of the period; a number is in Unix seconds.
            profile_type: Kind of profile, such as of CPU or memory. One of `cpu`, `wall-time`, `wall`,
                `goroutine`, `alloc_objects`, `alloc_space`, `inuse_objects`, `inuse_space`, ...
            runtime_mode: What `runtime` does: 1 returns only these, -1 all others.
            runtime: Only, or all but, these languages of the runtime; see `runtime_mode`.
            runtime_version_mode: What `runtime_version` does: 1 returns only these, -1 all others.
            runtime_version: Only, or all but, these versions of the runtime; see `runtime_version_mode`.
            runtime_arch_mode: What `runtime_arch` does: 1 returns only these, -1 all others.
            runtime_arch: Only, or all but, these architectures of the runtime; see `runtime_arch_mode`.
            runtime_os_mode: What `runtime_os` does: 1 returns only these, -1 all others.
            runtime_os: Only, or all but, these operating systems of the runtime; see `runtime_os_mode`.
            probe_version_mode: What `probe_version` does: 1 returns only these, -1 all others.
            probe_version: Only, or all but, these versions of the probe; see `probe_version_mode`.

        Raises:
            APIStatusError: BadRequestError (400), PermissionDeniedError (403), APIStatusError (499).
        """
        return await self._call(
            _GET_APPLICATION_FILTER,
            path={"projectId": project_id, "envId": env_id, "app": app},
            query={
                "from": from_,
                "to": to,
                "profile_type": profile_type,
                "runtime_mode": runtime_mode,
                "runtime[]": runtime,
                "runtime_version_mode": runtime_version_mode,
                "runtime_version[]": runtime_version,
                "runtime_arch_mode": runtime_arch_mode,
                "runtime_arch[]": runtime_arch,
                "runtime_os_mode": runtime_os_mode,
                "runtime_os[]": runtime_os,
                "probe_version_mode": probe_version_mode,
                "probe_version[]": probe_version,
            },
        )

    @overload
    async def get_application_merge(
        self,
        project_id: str,
        env_id: str,
        app: str,
        *,
        from_: int | Omit = omit,
        to: int | Omit = omit,
        profile_type: types.GetApplicationMergeProfileType | Omit = omit,
        out: types.GetApplicationMergeOut | Omit = omit,
        runtime_mode: types.GetApplicationMergeRuntimeMode | Omit = omit,
        runtime: Sequence[str] | Omit = omit,
        runtime_version_mode: types.GetApplicationMergeRuntimeVersionMode | Omit = omit,
        runtime_version: Sequence[str] | Omit = omit,
        runtime_arch_mode: types.GetApplicationMergeRuntimeArchMode | Omit = omit,
        runtime_arch: Sequence[str] | Omit = omit,
        runtime_os_mode: types.GetApplicationMergeRuntimeOsMode | Omit = omit,
        runtime_os: Sequence[str] | Omit = omit,
        probe_version_mode: types.GetApplicationMergeProbeVersionMode | Omit = omit,
        probe_version: Sequence[str] | Omit = omit,
        accept: Literal["application/json"] | Omit = omit,
    ) -> models.GetApplicationMergeResponse: ...

    @overload
    async def get_application_merge(
        self,
        project_id: str,
        env_id: str,
        app: str,
        *,
        from_: int | Omit = omit,
        to: int | Omit = omit,
        profile_type: types.GetApplicationMergeProfileType | Omit = omit,
        out: types.GetApplicationMergeOut | Omit = omit,
        runtime_mode: types.GetApplicationMergeRuntimeMode | Omit = omit,
        runtime: Sequence[str] | Omit = omit,
        runtime_version_mode: types.GetApplicationMergeRuntimeVersionMode | Omit = omit,
        runtime_version: Sequence[str] | Omit = omit,
        runtime_arch_mode: types.GetApplicationMergeRuntimeArchMode | Omit = omit,
        runtime_arch: Sequence[str] | Omit = omit,
        runtime_os_mode: types.GetApplicationMergeRuntimeOsMode | Omit = omit,
        runtime_os: Sequence[str] | Omit = omit,
        probe_version_mode: types.GetApplicationMergeProbeVersionMode | Omit = omit,
        probe_version: Sequence[str] | Omit = omit,
        accept: Literal["text/vnd.graphviz"],
    ) -> str: ...

    @overload
    async def get_application_merge(
        self,
        project_id: str,
        env_id: str,
        app: str,
        *,
        from_: int | Omit = omit,
        to: int | Omit = omit,
        profile_type: types.GetApplicationMergeProfileType | Omit = omit,
        out: types.GetApplicationMergeOut | Omit = omit,
        runtime_mode: types.GetApplicationMergeRuntimeMode | Omit = omit,
        runtime: Sequence[str] | Omit = omit,
        runtime_version_mode: types.GetApplicationMergeRuntimeVersionMode | Omit = omit,
        runtime_version: Sequence[str] | Omit = omit,
        runtime_arch_mode: types.GetApplicationMergeRuntimeArchMode | Omit = omit,
        runtime_arch: Sequence[str] | Omit = omit,
        runtime_os_mode: types.GetApplicationMergeRuntimeOsMode | Omit = omit,
        runtime_os: Sequence[str] | Omit = omit,
        probe_version_mode: types.GetApplicationMergeProbeVersionMode | Omit = omit,
        probe_version: Sequence[str] | Omit = omit,
        accept: Literal["application/octet-stream"],
    ) -> AsyncDownload: ...

    async def get_application_merge(
        self,
        project_id: str,
        env_id: str,
        app: str,
        *,
        from_: int | Omit = omit,
        to: int | Omit = omit,
        profile_type: types.GetApplicationMergeProfileType | Omit = omit,
        out: types.GetApplicationMergeOut | Omit = omit,
        runtime_mode: types.GetApplicationMergeRuntimeMode | Omit = omit,
        runtime: Sequence[str] | Omit = omit,
        runtime_version_mode: types.GetApplicationMergeRuntimeVersionMode | Omit = omit,
        runtime_version: Sequence[str] | Omit = omit,
        runtime_arch_mode: types.GetApplicationMergeRuntimeArchMode | Omit = omit,
        runtime_arch: Sequence[str] | Omit = omit,
        runtime_os_mode: types.GetApplicationMergeRuntimeOsMode | Omit = omit,
        runtime_os: Sequence[str] | Omit = omit,
        probe_version_mode: types.GetApplicationMergeProbeVersionMode | Omit = omit,
        probe_version: Sequence[str] | Omit = omit,
        accept: (
            Literal["application/json", "text/vnd.graphviz", "application/octet-stream"] | Omit
        ) = omit,
    ) -> Any:
        """Get application merge.

        `GET /projects/{projectId}/environments/{envId}/continuous-profiling/app/{app}/merge`
        returns `GetApplicationMergeResponse`.

        Args:
            project_id: Id of the project. Matches `[a-z0-9]+`.
            env_id: Id of the environment. Matches `.+`.
            app: Name of the application, percent-encoded. Matches `.+`.
            from_: Begin of the period; a number is in Unix seconds.
            to: End of the period; a number is in Unix seconds.
            profile_type: Kind of profile, such as of CPU or memory. One of `cpu`, `wall-time`, `wall`,
                `goroutine`, `alloc_objects`, `alloc_space`, `inuse_objects`, `inuse_space`, ...
            out: How the merged profile is written. One of `pprof`, `dot`, `flamebearerv2`.
            runtime_mode: What `runtime` does: 1 returns only these, -1 all others.
            runtime: Only, or all but, these languages of the runtime; see `runtime_mode`.
            runtime_version_mode: What `runtime_version` does: 1 returns only these, -1 all others.
            runtime_version: Only, or all but, these versions of the runtime; see `runtime_version_mode`.
            runtime_arch_mode: What `runtime_arch` does: 1 returns only these, -1 all others.
            runtime_arch: Only, or all but, these architectures of the runtime; see `runtime_arch_mode`.
            runtime_os_mode: What `runtime_os` does: 1 returns only these, -1 all others.
            runtime_os: Only, or all but, these operating systems of the runtime; see `runtime_os_mode`.
            probe_version_mode: What `probe_version` does: 1 returns only these, -1 all others.
            probe_version: Only, or all but, these versions of the probe; see `probe_version_mode`.
            accept: The media type to request. Defaults to `application/json`. `application/json`
                returns `GetApplicationMergeResponse`; `text/vnd.graphviz` returns text;
                `application/octet-stream` returns a file to read or save.

        Raises:
            APIStatusError: BadRequestError (400), PermissionDeniedError (403), APIStatusError (499).
        """
        return await self._call(
            _GET_APPLICATION_MERGE,
            path={"projectId": project_id, "envId": env_id, "app": app},
            query={
                "from": from_,
                "to": to,
                "profile_type": profile_type,
                "out": out,
                "runtime_mode": runtime_mode,
                "runtime[]": runtime,
                "runtime_version_mode": runtime_version_mode,
                "runtime_version[]": runtime_version,
                "runtime_arch_mode": runtime_arch_mode,
                "runtime_arch[]": runtime_arch,
                "runtime_os_mode": runtime_os_mode,
                "runtime_os[]": runtime_os,
                "probe_version_mode": probe_version_mode,
                "probe_version[]": probe_version,
            },
            accept=accept,
        )

    async def get_application_timeline(
        self,
        project_id: str,
        env_id: str,
        app: str,
        *,
        from_: int | Omit = omit,
        to: int | Omit = omit,
        profile_type: types.GetApplicationTimelineProfileType | Omit = omit,
        runtime_mode: types.GetApplicationTimelineRuntimeMode | Omit = omit,
        runtime: Sequence[str] | Omit = omit,
        runtime_version_mode: types.GetApplicationTimelineRuntimeVersionMode | Omit = omit,
        runtime_version: Sequence[str] | Omit = omit,
        runtime_arch_mode: types.GetApplicationTimelineRuntimeArchMode | Omit = omit,
        runtime_arch: Sequence[str] | Omit = omit,
        runtime_os_mode: types.GetApplicationTimelineRuntimeOsMode | Omit = omit,
        runtime_os: Sequence[str] | Omit = omit,
        probe_version_mode: types.GetApplicationTimelineProbeVersionMode | Omit = omit,
        probe_version: Sequence[str] | Omit = omit,
    ) -> models.GetApplicationTimelineResponse:
        """Get application timeline.

        `GET /projects/{projectId}/environments/{envId}/continuous-profiling/app/{app}` returns
        `GetApplicationTimelineResponse`.

        Args:
            project_id: Id of the project. Matches `[a-z0-9]+`.
            env_id: Id of the environment. Matches `.+`.
            app: Name of the application, percent-encoded. Matches `.+`.
            from_: Begin of the period; a number is in Unix seconds.
            to: End of the period; a number is in Unix seconds.
            profile_type: Kind of profile, such as of CPU or memory. One of `cpu`, `wall-time`, `wall`,
                `goroutine`, `alloc_objects`, `alloc_space`, `inuse_objects`, `inuse_space`, ...
            runtime_mode: What `runtime` does: 1 returns only these, -1 all others.
            runtime: Only, or all but, these languages of the runtime; see `runtime_mode`.
            runtime_version_mode: What `runtime_version` does: 1 returns only these, -1 all others.
            runtime_version: Only, or all but, these versions of the runtime; see `runtime_version_mode`.
            runtime_arch_mode: What `runtime_arch` does: 1 returns only these, -1 all others.
            runtime_arch: Only, or all but, these architectures of the runtime; see `runtime_arch_mode`.
            runtime_os_mode: What `runtime_os` does: 1 returns only these, -1 all others.
            runtime_os: Only, or all but, these operating systems of the runtime; see `runtime_os_mode`.
            probe_version_mode: What `probe_version` does: 1 returns only these, -1 all others.
            probe_version: Only, or all but, these versions of the probe; see `probe_version_mode`.

        Raises:
            APIStatusError: BadRequestError (400), PermissionDeniedError (403), APIStatusError (499).
        """
        return await self._call(
            _GET_APPLICATION_TIMELINE,
            path={"projectId": project_id, "envId": env_id, "app": app},
            query={
                "from": from_,
                "to": to,
                "profile_type": profile_type,
                "runtime_mode": runtime_mode,
                "runtime[]": runtime,
                "runtime_version_mode": runtime_version_mode,
                "runtime_version[]": runtime_version,
                "runtime_arch_mode": runtime_arch_mode,
                "runtime_arch[]": runtime_arch,
                "runtime_os_mode": runtime_os_mode,
                "runtime_os[]": runtime_os,
                "probe_version_mode": probe_version_mode,
                "probe_version[]": probe_version,
            },
        )

    async def list_applications(
        self,
        project_id: str,
        env_id: str,
        *,
        from_: int | Omit = omit,
        to: int | Omit = omit,
    ) -> models.ListApplicationsResponse:
        """List applications.

        `GET /projects/{projectId}/environments/{envId}/continuous-profiling` returns
        `ListApplicationsResponse`.

        Args:
            project_id: Id of the project. Matches `[a-z0-9]+`.
            env_id: Id of the environment. Matches `.+`.
            from_: Begin of the period; a number is in Unix seconds.
            to: End of the period; a number is in Unix seconds.

        Raises:
            APIStatusError: BadRequestError (400), PermissionDeniedError (403), APIStatusError (499).
        """
        return await self._call(
            _LIST_APPLICATIONS,
            path={"projectId": project_id, "envId": env_id},
            query={"from": from_, "to": to},
        )
