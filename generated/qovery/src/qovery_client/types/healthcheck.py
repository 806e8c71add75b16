"""Types for arguments: a model, or a dictionary with the property names used in JSON."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NotRequired, TypeAlias, TypedDict

from .. import models, types


class ProbeTypeExecDict(TypedDict):
    """`ProbeTypeExec` with the property names used in JSON."""

    command: NotRequired[Sequence[str]]


ProbeTypeExec: TypeAlias = models.ProbeTypeExec | ProbeTypeExecDict


class ProbeTypeGrpcDict(TypedDict):
    """`ProbeTypeGrpc` with the property names used in JSON."""

    port: NotRequired[int]

    service: NotRequired[str | None]


ProbeTypeGrpc: TypeAlias = models.ProbeTypeGrpc | ProbeTypeGrpcDict


class ProbeTypeHttpDict(TypedDict):
    """`ProbeTypeHttp` with the property names used in JSON."""

    path: NotRequired[str]

    port: NotRequired[int]

    scheme: NotRequired[str]


ProbeTypeHttp: TypeAlias = models.ProbeTypeHttp | ProbeTypeHttpDict


class ProbeTypeTcpDict(TypedDict):
    """`ProbeTypeTcp` with the property names used in JSON."""

    host: NotRequired[str | None]

    port: NotRequired[int]


ProbeTypeTcp: TypeAlias = models.ProbeTypeTcp | ProbeTypeTcpDict


class ProbeTypeDict(TypedDict):
    """`ProbeType` with the property names used in JSON."""

    exec: NotRequired[types.ProbeTypeExec | None]

    grpc: NotRequired[types.ProbeTypeGrpc | None]

    http: NotRequired[types.ProbeTypeHttp | None]

    tcp: NotRequired[types.ProbeTypeTcp | None]


ProbeType: TypeAlias = models.ProbeType | ProbeTypeDict


class ProbeDict(TypedDict):
    """`Probe` with the property names used in JSON."""

    failure_threshold: NotRequired[int]

    initial_delay_seconds: NotRequired[int]

    period_seconds: NotRequired[int]

    success_threshold: NotRequired[int]

    timeout_seconds: NotRequired[int]

    type: NotRequired[types.ProbeType]


Probe: TypeAlias = models.Probe | ProbeDict


class HealthcheckDict(TypedDict):
    """`Healthcheck` with the property names used in JSON."""

    liveness_probe: NotRequired[types.Probe | None]

    readiness_probe: NotRequired[types.Probe | None]


Healthcheck: TypeAlias = models.Healthcheck | HealthcheckDict
