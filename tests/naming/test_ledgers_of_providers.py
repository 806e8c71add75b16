"""The ledgers in `specs/`: complete, usable, and what a person would guess."""

from __future__ import annotations

import json
import random
from pathlib import Path

import pytest
import yaml

from clientsmith.naming.ledger import format_ledger, load_ledger
from clientsmith.naming.propose import OperationFacts, propose_names

SPECS = Path(__file__).parents[2] / "specs"
DOCUMENTS: dict[str, dict[str, str | None]] = {
    "divio": {"applications.yaml": None, "legacy.yaml": "legacy"},
    "qovery": {"openapi.json": None},
    "platformsh": {"openapi.json": None},
    "devopness": {"openapi.json": None},
}
METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace")


def operations(provider: str) -> list[OperationFacts]:
    found = []
    for file, namespace in DOCUMENTS[provider].items():
        text = (SPECS / provider / file).read_text(encoding="utf-8")
        loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
        document = json.loads(text) if file.endswith("json") else yaml.load(text, loader)
        for path, item in document["paths"].items():
            for method in METHODS:
                if method in item:
                    tags = tuple(item[method].get("tags", ()))
                    facts = OperationFacts(
                        item[method]["operationId"], method, path, tags, namespace
                    )
                    found.append(facts)
    return found


@pytest.mark.parametrize("provider", DOCUMENTS)
def test_ledger_names_every_operation(provider: str) -> None:
    facts = operations(provider)
    ledger = load_ledger(SPECS / provider / "names.toml", {one.key for one in facts})
    assert set(ledger) == {one.key for one in facts}
    assert propose_names(facts, ledger) == {one.key: ledger[one.key] for one in facts}


@pytest.mark.parametrize("provider", DOCUMENTS)
def test_ledger_is_in_order(provider: str) -> None:
    path = SPECS / provider / "names.toml"
    assert path.read_text(encoding="utf-8") == format_ledger(load_ledger(path))


@pytest.mark.parametrize("provider", DOCUMENTS)
def test_no_name_says_its_resource_again(provider: str) -> None:
    for name in load_ledger(SPECS / provider / "names.toml").values():
        *chain, method = name.split(".")
        assert 1 <= len(chain) <= 3
        assert chain[-1] not in method.split("_for_")[0], name


@pytest.mark.parametrize("provider", DOCUMENTS)
def test_proposals_do_not_depend_on_order_and_respect_the_ledger(provider: str) -> None:
    facts = operations(provider)
    fresh = propose_names(facts, {})
    chance = random.Random(7)
    chance.shuffle(facts)
    assert propose_names(facts, {}) == fresh
    ledger = load_ledger(SPECS / provider / "names.toml")
    kept = {key: name for key, name in ledger.items() if chance.random() < 0.7}
    names = propose_names(facts, kept)
    assert kept.items() <= names.items()
    assert len(set(names.values())) == len(facts)
    resources = {
        tuple(name.split(".")[:depth])
        for name in names.values()
        for depth in range(1, name.count(".") + 1)
    }
    assert not resources & {tuple(name.split(".")) for name in names.values()}


@pytest.mark.parametrize(
    ("provider", "operation", "name"),
    [
        ("qovery", "listOrganization", "organizations.list"),
        ("qovery", "createProject", "projects.create"),
        ("qovery", "editProject", "projects.update"),
        ("qovery", "listOrganizationApiTokens", "organizations.api_tokens.list"),
        (
            "qovery",
            "listApplicationEnvironmentVariable",
            "applications.environment_variables.list",
        ),
        ("platformsh", "list-orgs", "organizations.list"),
        ("platformsh", "get-environment", "environments.get"),
        ("platformsh", "activate-environment", "environments.activate"),
        ("platformsh", "list-projects-environments", "environments.list"),
        ("divio", "legacy:GetAddon", "legacy.addons.get"),
        ("divio", "legacy:PartialUpdateAddon", "legacy.addons.partial_update"),
        ("devopness", "listEnvironmentServers", "servers.list"),
        ("devopness", "listActionsByResourceType", "actions.list_by_resource_type"),
        ("devopness", "listProjectEnvironments", "projects.environments.list"),
    ],
)
def test_names_of_the_design(provider: str, operation: str, name: str) -> None:
    assert load_ledger(SPECS / provider / "names.toml")[operation] == name
