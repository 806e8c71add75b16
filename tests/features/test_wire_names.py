"""Models are made by the Python names of their fields, and sent and read by those of the wire."""

from __future__ import annotations

import json
import warnings
from typing import TYPE_CHECKING, Any

import pytest
from pydantic import ValidationError

from tests.features import wire_names
from tests.features.calling import call
from tests.features.making import make

if TYPE_CHECKING:
    from tests.features.making import Made

MOMENT = "2024-02-29T12:00:00Z"
#: By the name of the model: what the server says, and what the model is made of.
SAMPLES: dict[str, tuple[dict[str, Any], dict[str, Any]]] = {
    "Deleted": (
        {"event-type": "user.gone", "createdAt": MOMENT, "by": "me"},
        {"event_type": "user.gone", "created_at": MOMENT, "by": "me"},
    ),
    "Owner": ({"ownedThings": [{"Field": "f"}]}, {"owned_things": [{"field": "f"}]}),
    "Thing": (
        {"the 'owner\"": {"ownedThings": [{}]}, "Annotated": "a"},
        {"the_owner": {"owned_things": [{}]}, "annotated": "a"},
    ),
    "Unnamed": (
        {"": "a", "value": "b", "tag": {"": 3}},
        {"value_camel": "a", "value": "b", "tag": {"value": 3}},
    ),
    "Home": (
        {"firstPet": {"@kind": "dog", "barksAt": "postman"}},
        {"first_pet": {"@kind": "dog", "barks_at": "postman"}},
    ),
}


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Made:
    return make(tmp_path_factory.mktemp("wire_names"), wire_names.made())


@pytest.mark.parametrize("name", SAMPLES)
def test_models_are_made_by_their_python_names(made: Made, name: str) -> None:
    wire, named = SAMPLES[name]
    model = getattr(made.models, name)
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        arrived, result = call(made, f"send{name}", body=model(**named), answer=wire)
    assert json.loads(arrived.body) == wire
    assert result == model(**named)
    assert result.model_dump(mode="json", by_alias=True, exclude_unset=True) == wire


def test_a_mistake_is_told_by_the_name_on_the_wire(made: Made) -> None:
    with pytest.raises(ValidationError, match="event-type"):
        made.models.Deleted(by="me")
    with pytest.warns(UserWarning, match=r"firstPet.*barksAt"):
        answer = {"firstPet": {"@kind": "dog", "barksAt": 3}}
        _, result = call(made, "sendHome", body="x", answer=answer)
    assert (type(result.first_pet).__name__, result.first_pet.barks_at) == ("Dog", 3)


def test_a_member_without_a_name_is_read_and_missed_like_any_other(made: Made) -> None:
    with pytest.warns(UserWarning, match="value"):
        answer = {"": "a", "value": 3}
        _, result = call(made, "sendUnnamed", body="x", answer=answer)
    assert (result.value_camel, result.value, result.tag) == ("a", 3, None)
