"""Types for arguments: a model, or a dictionary with the property names used in JSON."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal, NotRequired, TypeAlias, TypedDict
from uuid import UUID

from .. import models, types

AutoscalingMode: TypeAlias = models.AutoscalingMode | Literal["KEDA"]


KedaScalerRole: TypeAlias = models.KedaScalerRole | Literal["PRIMARY", "SAFETY"]


class KedaTriggerAuthenticationRequestDict(TypedDict):
    """`KedaTriggerAuthenticationRequest` with the property names used in JSON."""

    config_yaml: NotRequired[str]

    name: str


KedaTriggerAuthenticationRequest: TypeAlias = (
    models.KedaTriggerAuthenticationRequest | KedaTriggerAuthenticationRequestDict
)


class KedaScalerRequestDict(TypedDict):
    """`KedaScalerRequest` with the property names used in JSON."""

    config_json: NotRequired[Mapping[str, Any]]

    config_yaml: NotRequired[str]

    enabled: NotRequired[bool]

    role: types.KedaScalerRole

    scaler_type: str

    trigger_authentication: NotRequired[types.KedaTriggerAuthenticationRequest]


KedaScalerRequest: TypeAlias = models.KedaScalerRequest | KedaScalerRequestDict


class KedaAutoscalingRequestDict(TypedDict):
    """`KedaAutoscalingRequest` with the property names used in JSON."""

    cooldown_period_seconds: NotRequired[int]

    mode: types.AutoscalingMode

    polling_interval_seconds: NotRequired[int]

    scalers: Sequence[types.KedaScalerRequest]


KedaAutoscalingRequest: TypeAlias = models.KedaAutoscalingRequest | KedaAutoscalingRequestDict


PortProtocolEnum: TypeAlias = models.PortProtocolEnum | Literal["HTTP", "GRPC", "TCP", "UDP"]


StorageTypeEnum: TypeAlias = models.StorageTypeEnum | Literal["FAST_SSD"]


class ServiceStorageRequestStorageItemDict(TypedDict):
    """`ServiceStorageRequestStorageItem` with the property names used in JSON."""

    id: NotRequired[UUID | str]

    mount_point: str

    size: int

    type: types.StorageTypeEnum


ServiceStorageRequestStorageItem: TypeAlias = (
    models.ServiceStorageRequestStorageItem | ServiceStorageRequestStorageItemDict
)
