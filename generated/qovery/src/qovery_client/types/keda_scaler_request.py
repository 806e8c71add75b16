"""What arguments of these types accept: the model, or a dictionary with the names of the wire."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, NotRequired, TypeAlias, TypedDict

from .. import models, types


class KedaScalerRequestDict(TypedDict):
    """`KedaScalerRequest` by the names of the wire."""

    config_json: NotRequired[Mapping[str, Any]]

    config_yaml: NotRequired[str]

    enabled: NotRequired[bool]

    role: types.KedaScalerRole

    scaler_type: str

    trigger_authentication: NotRequired[types.KedaTriggerAuthenticationRequest]


KedaScalerRequest: TypeAlias = models.KedaScalerRequest | KedaScalerRequestDict
