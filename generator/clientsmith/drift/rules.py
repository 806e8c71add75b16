"""Every rule by its name, from the tables that stand beside the code of each subject."""

from __future__ import annotations

from itertools import chain
from typing import TYPE_CHECKING

from clientsmith.drift import (
    bodies,
    deprecation,
    info,
    operations,
    parameters,
    responses,
    schemas,
    schemes,
    security,
    servers,
    webhooks,
)

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from clientsmith.drift.changes import Rule

#: Rules by the subject under which documentation lists them.
SUBJECTS: Mapping[str, Sequence[Rule]] = {
    "Operations": operations.RULES,
    "Deprecation": deprecation.RULES,
    "Parameters": parameters.RULES,
    "Request bodies": bodies.RULES,
    "Responses": responses.RULES,
    "Security requirements": security.RULES,
    "Security schemes": schemes.RULES,
    "Servers": servers.RULES,
    "Webhooks and callbacks": webhooks.RULES,
    "The document": info.RULES,
    "Schemas": tuple(schemas.RULES.values()),
}
RULES: Mapping[str, Rule] = {rule.name: rule for rule in chain.from_iterable(SUBJECTS.values())}
