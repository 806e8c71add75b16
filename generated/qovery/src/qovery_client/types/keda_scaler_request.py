"""Types for arguments: a model, or a dictionary with the property names used in JSON."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, NotRequired, TypeAlias, TypedDict

from .. import models, types


class KedaScalerRequestDict(TypedDict):
    """`KedaScalerRequest` with the property names used in JSON."""

    config_json: NotRequired[Mapping[str, Any]]

    config_yaml: NotRequired[str]

    enabled: NotRequired[bool]

    role: types.KedaScalerRole

    scaler_type: str

    trigger_authentication: NotRequired[types.KedaTriggerAuthenticationRequest]


KedaScalerRequest: TypeAlias = models.KedaScalerRequest | KedaScalerRequestDict
